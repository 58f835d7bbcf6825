//! Calls that fail: how often they are repeated, when, under which key, and that no call ever takes effect twice.

#![allow(unreachable_pub, reason = "a test is read by nobody else")]

mod bounds;
mod calls;
mod disorder;
mod disturbance;
mod expected;
mod matrix;
mod setting;
mod tokens;
