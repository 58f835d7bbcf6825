//! The exports, asked as the host asks them.
