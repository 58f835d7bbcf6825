//! Programs that are not part of the workspace: found where they are installed, otherwise installed.

pub(crate) mod browsers;
