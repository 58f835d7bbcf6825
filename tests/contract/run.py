"""Holds the sandbox to the documents: schemathesis makes requests out of them, right and wrong ones, and looks at the answers.

`cargo xtask contract` installs what this needs and runs it: python run.py SANDBOX FOLDER [--examples N] [--seed N]
SANDBOX is the program, FOLDER where reports go. Ends with 1 where something was found, and says how to make it happen again.
"""

import argparse
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

import receiver
import yaml

HERE = pathlib.Path(__file__).resolve().parent
SPECS = HERE.parents[1] / "specs"
TXIDS = ["7978c0c97ea847e78e8849634473c1f1", "fc9a4366ff3d4964b5dbc6c91a8722d3", "33beb661beda44a8928fef47dbeb2dc5"]
CUSTOMER = {
    "clienteFinal": {
        "cpf": "52998224725",
        "nomeCompleto": "Helena Duarte Moraes",
        "dataNascimento": "29/02/1988",
        "celular": "31991234567",
        "email": "helena@duarte.example",
        "endereco": {
            "cep": "30140071",
            "estado": "MG",
            "cidade": "Belo Horizonte",
            "bairro": "Savassi",
            "logradouro": "Rua das Magnólias",
            "numero": "210A",
        },
    },
    "meioDeNotificacao": ["sms"],
    "escoposIntegrados": ["cob.write", "cob.read"],
}


class Sandbox:
    """A sandbox of our own, without TLS and in memory, on a free port."""

    def __init__(self, program, folder, log):
        arguments = ["--plain", "--memory", "--port", "0", "--state", folder, "--balance", "100000.00"]
        self.process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, stderr=log, text=True)
        said = {}
        for line in self.process.stdout:
            if line.startswith("export "):
                name, value = line.removeprefix("export ").rstrip("\n").split("=", 1)
                said[name.removeprefix("GERENCIANET_")] = value
            if "/oauth/token" in line:
                break
        self.url, self.client_id, self.client_secret = said["PIX_URL"], said["CLIENT_ID"], said["CLIENT_SECRET"]
        basic = base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()
        granted = self.call("POST", "/oauth/token", {"grant_type": "client_credentials"}, f"Basic {basic}")
        self.token = granted["access_token"]

    def call(self, method, path, body=None, authorization=None):
        request = urllib.request.Request(self.url + path, method=method)
        request.add_header("Authorization", authorization or f"Bearer {self.token}")
        request.add_header("Content-Type", "application/json")
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(request, data) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def known(self, certificates):
        """Fills the account a little, and tells what is in it."""
        url = receiver.listen(certificates)
        chaves = ["pix@example.com", "+5531998877665", "11222333000181"]
        e2e_ids = []
        for txid in TXIDS:
            charge = {"calendario": {"expiracao": 86400}, "valor": {"original": "12.30"}, "chave": chaves[0]}
            self.call("PUT", f"/v2/cob/{txid}", charge)
            e2e_ids.append(self.call("POST", "/sandbox/pay", {"txid": txid})["endToEndId"])
        self.call("PUT", f"/v2/webhook/{chaves[0]}", {"webhookUrl": f"{url}/pix"})
        self.call("PUT", "/open-finance/config", {"redirectURL": f"{url}/voltar", "webhookURL": f"{url}/of"})
        participants = self.call("GET", "/open-finance/participantes")["participantes"]
        webhook = self.call("POST", "/cadastro/webhook", {"webhookUrl": f"{url}/contas"})["identificadorWebhook"]
        account = self.call("POST", "/cadastro/conta-simplificada", CUSTOMER)["contaSimplificada"]["identificador"]
        self.call("POST", "/sandbox/approve", {"identificador": account})
        report = {"dataMovimento": "2026-01-01", "tipoRegistros": {"pixRecebido": True}}
        reports = [self.call("POST", "/v2/gn/relatorios/extrato-conciliacao", report)["id"]]
        self.call("POST", "/sandbox/settle")
        evps = [self.call("POST", "/v2/gn/evp")["chave"] for _ in range(3)]
        return {
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "token": self.token,
            "chaves": chaves,
            "e2eIds": e2e_ids,
            "evps": evps,
            "txids": TXIDS,
            "participants": [participant["identificador"] for participant in participants],
            "urls": [f"{url}/{path}" for path in ("a", "b", "c")],
            "reports": reports,
            "uuids": [account, webhook],
        }

    def succeeded(self):
        """The operations that were answered with success and those that never were, as far as the log goes back."""
        statuses, before = {}, 2**62
        while page := self.call("GET", f"/sandbox/requests?limit=1000&before={before}")["requests"]:
            before = page[-1]["id"]
            for entry in page:
                if entry["operation"] and entry["status"]:
                    statuses.setdefault(entry["operation"], set()).add(entry["status"])
        never = [name for name, seen in statuses.items() if all(status >= 300 for status in seen)]
        return sorted(set(statuses) - set(never)), sorted(never)

    def stop(self):
        self.process.kill()
        self.process.wait()


def at_their_hosts(document):
    """The document with every path from the host on: schemathesis does not read the servers of single paths."""

    def prefix(servers):
        return urllib.parse.urlsplit(servers[0]["url"]).path.rstrip("/")

    common = prefix(document.pop("servers"))
    paths = {}
    for path, item in document["paths"].items():
        paths[(prefix(item.pop("servers")) if "servers" in item else common) + path] = item
    return {**document, "paths": paths}


def run(api, sandbox, arguments, environment):
    document = arguments.folder / f"{api}.json"
    with open(SPECS / f"{api}.yaml", encoding="utf-8") as file:
        # Moments in examples stay texts.
        document.write_text(json.dumps(at_their_hosts(yaml.load(file, Loader))), encoding="utf-8")
    report = arguments.folder / f"{api}-report.json"
    command = [
        pathlib.Path(sys.executable).with_name("schemathesis"),
        *["--config-file", HERE / "schemathesis.toml", "run", document, "--url", sandbox.url, "--no-color"],
        # The credentials are those of a sandbox that is gone, and without them nothing can be done again.
        *["--output-sanitize", "false"],
        *["--phases", "examples,coverage,fuzzing,stateful", "--max-examples", str(arguments.examples)],
        *["--checks", "all", "--exclude-checks", "positive_data_acceptance"],
        *["--continue-on-failure", "--max-failures", "1000", "--generation-database", "none"],
        *["--suppress-health-check", "all", "--warnings", "off"],
        *["--report", "json", "--report-json-path", report],
    ]
    if arguments.seed is not None:
        command += ["--seed", str(arguments.seed)]
    ended = subprocess.run(command, cwd=arguments.folder, env=environment, check=False)
    cases = json.loads(report.read_text(encoding="utf-8"))["test_cases"]["generated"] if report.exists() else 0
    report.unlink(missing_ok=True)
    return ended.returncode == 0, cases


class Loader(yaml.SafeLoader):
    """YAML as JSON has it: a moment is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sandbox")
    parser.add_argument("folder", type=lambda folder: pathlib.Path(folder).resolve())
    parser.add_argument("--examples", type=int, default=200, help="requests of each operation that are drawn at random")
    parser.add_argument("--seed", type=int)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    sound, cases = True, 0
    log = arguments.folder / "sandbox.log"
    with tempfile.TemporaryDirectory() as folder, open(log, "w", encoding="utf-8") as log:
        sandbox = Sandbox(arguments.sandbox, folder, log)
        try:
            known = pathlib.Path(folder) / "known.json"
            known.write_text(json.dumps(sandbox.known(pathlib.Path(folder) / "webhooks")), encoding="utf-8")
            environment = {**os.environ, "SANDBOX_KNOWN": str(known), "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
            for api in sorted(path.stem for path in SPECS.glob("*.yaml")):
                of_api = run(api, sandbox, arguments, environment)
                sound, cases = sound and of_api[0], cases + of_api[1]
                succeeded, never = sandbox.succeeded()
                print(f"{api}: {len(succeeded)} operations had success; never: {', '.join(never) or 'none'}", flush=True)
            if sandbox.process.poll() is not None:
                sys.exit("the sandbox has ended")
        finally:
            sandbox.stop()
    print(f"{cases} requests; {'nothing was found' if sound else 'see above for what was found'}")
    sys.exit(0 if sound and cases > 0 else 1)


if __name__ == "__main__":
    main()
