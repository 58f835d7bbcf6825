use std::io::Read;

use super::*;

#[tokio::test]
async fn a_database_that_forgets_at_a_loss_of_power_is_refused() {
    use SqliteJournalMode::{Delete, Memory, Off, Wal};
    use SqliteSynchronous::{Extra, Full, Normal};

    let folder = Folder::new();
    let file = SqliteConnectOptions::new().filename(folder.file()).create_if_missing(true);
    let memory = SqliteConnectOptions::new().in_memory(true);
    for (options, journal, synchronous, is_good) in [
        (&file, Delete, SqliteSynchronous::Off, false),
        (&file, Delete, Normal, false),
        (&file, Delete, Full, true),
        (&file, Off, Full, false),
        (&file, Memory, Full, false),
        (&file, Wal, Extra, true),
        (&memory, Memory, Full, true),
        (&memory, Off, Full, false),
    ] {
        let options = options.clone().journal_mode(journal).synchronous(synchronous);
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
        assert_eq!(SqliteInbox::with_pool(pool).await.is_ok(), is_good, "{journal:?} {synchronous:?}");
    }
}

#[tokio::test]
async fn a_file_is_opened_as_soon_as_another_lets_go_of_it() {
    let folder = Folder::new();
    let options = SqliteConnectOptions::new().filename(folder.file()).create_if_missing(true);
    let mut other = SqliteConnection::connect_with(&options).await.unwrap();
    // One who writes to a database without a write-ahead log: SQLite lets nobody wait who would turn it to one.
    let writing = other.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let opening = tokio::spawn(SqliteInbox::open(folder.file()));
    tokio::time::sleep(Duration::from_millis(200)).await;
    writing.rollback().await.unwrap();
    other.close().await.unwrap();
    let inbox = opening.await.unwrap().unwrap();
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [true]);
}

/// The variable that tells a process of its own which file to open.
const FILE: &str = "GERENCIANET_TEST_FILE";

#[test]
#[ignore = "the process that the next one starts"]
fn opener() {
    // Whoever starts ignored tests by hand starts this one too.
    let Ok(file) = env::var(FILE) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        // All of them at once, when whoever started them says so.
        std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
        let inbox = SqliteInbox::open(file).await.unwrap();
        inbox.put(&[received(&format!("E{}", process::id()))]).await.unwrap();
    });
}

#[tokio::test]
async fn processes_that_open_a_new_file_at_once_all_can() {
    for _ in 0..4 {
        let folder = Folder::new();
        let start = |_| {
            let mut command = process::Command::new(env::current_exe().unwrap());
            command.args(["webhook::sqlite::tests::opening::opener", "--exact", "--ignored"]).env(FILE, folder.file());
            command.stdin(process::Stdio::piped()).stdout(process::Stdio::null()).spawn().unwrap()
        };
        let mut openers: Vec<_> = (0..8).map(start).collect();
        for opener in &mut openers {
            drop(opener.stdin.take());
        }
        for mut opener in openers {
            assert!(opener.wait().unwrap().success());
        }
        let inbox = SqliteInbox::open(folder.file()).await.unwrap();
        assert_eq!(inbox.claim(99, LEASE).await.unwrap().len(), 8);
    }
}
