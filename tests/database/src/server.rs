//! The server itself.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use sqlx::{ConnectOptions, Connection, postgres::PgConnectOptions};

use crate::programs;

/// Starts the server, and ends it when the input ends: at the death of whoever started it, even when nothing could be said any more.
const GUARD: &str = r#"
trap '' INT HUP TERM
"$0/initdb" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync >log 2>&1 || exit 1
"$0/postgres" -D data -k "$PWD" -c listen_addresses= -c max_connections=200 >>log 2>&1 &
read -r end
kill -QUIT $!
wait $!
folder=$PWD
cd /
rm -rf "$folder"
"#;

/// Time for the server to start, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(120);

pub(crate) struct Server {
    folder: PathBuf,
    guard: Mutex<Child>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let programs = programs::folder();
        let folder = tempfile::Builder::new().prefix("gerencianet-postgres-").tempdir();
        let folder = folder.expect("a temporary folder can be made").keep();
        let mut command = Command::new("sh");
        command.args(["-c", GUARD]).arg(programs).current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::null());
        // The server does not run as root.
        if fs::metadata(&folder).expect("the folder is there").uid() == 0 {
            let (user, group) = somebody();
            chown(&folder, Some(user), Some(group)).expect("root may give its folder away");
            command.uid(user).gid(group);
        }
        let guard = Mutex::new(command.spawn().expect("there is a shell"));
        Self { folder, guard }
    }

    /// Makes a database; the answer is its URL.
    pub(crate) async fn database(&self, name: &str) -> String {
        let start = Instant::now();
        let options: PgConnectOptions = self.url("postgres").parse().expect("the URL is one");
        let mut connection = loop {
            match options.connect().await {
                Ok(connection) => break connection,
                Err(error) if start.elapsed() > PATIENCE || self.has_ended() => {
                    let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                    panic!("PostgreSQL does not start: {error}\n{log}");
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        };
        let made = sqlx::query(&format!("CREATE DATABASE {name}")).execute(&mut connection).await;
        made.expect("the server makes a database");
        connection.close().await.expect("the connection ends");
        self.url(name)
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }

    fn has_ended(&self) -> bool {
        let mut guard = self.guard.lock().expect("nobody panics while holding it");
        matches!(guard.try_wait(), Ok(Some(_)))
    }
}

/// The user and the group of somebody with few rights.
fn somebody() -> (u32, u32) {
    let users = fs::read_to_string("/etc/passwd").expect("there is a list of users");
    let named = |name: &str| {
        let fields: Vec<&str> =
            users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|user| user[0] == name)?;
        Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    };
    named("postgres").or_else(|| named("nobody")).expect("there is a user called postgres, or nobody")
}
