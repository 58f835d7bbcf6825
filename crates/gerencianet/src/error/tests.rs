//! Errors, from the bytes of an answer to what a log may hold.
