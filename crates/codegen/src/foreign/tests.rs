//! What holds of documents that are not ours.
