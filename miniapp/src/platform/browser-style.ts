// A mini program has no router whose styles must be replaced.
