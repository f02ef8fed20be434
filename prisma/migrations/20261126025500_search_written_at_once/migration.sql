-- Many read the search and few write it. What is put in goes straight into the index: a list of what waits to be put in would
-- be read through by every search until it is emptied, and makes the planner prefer reading the whole table.
ALTER INDEX "search_entry_words_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('search_entry_words_idx');
