// Nothing: see h5-files-plugin.ts.
