"""Texts of our formats, for a generator to draw from."""

import string

from hypothesis import strategies as st

ALPHANUMERIC = string.ascii_letters + string.digits
STATES = "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split()
STATE_CODES = "11 12 13 14 15 16 17 21 22 23 24 25 26 27 28 29 31 32 33 35 41 42 43 50 51 52 53".split()


def text(alphabet, least, most=None):
    return st.text(alphabet, min_size=least, max_size=most or least)


def digits(least, most=None):
    return text(string.digits, least, most)


def check_digit(values, weights):
    rest = sum(value * weight for value, weight in zip(values, weights)) % 11
    return 0 if rest < 2 else 11 - rest


def cpf(nine):
    values = [int(digit) for digit in nine]
    values.append(check_digit(values, range(10, 1, -1)))
    values.append(check_digit(values, range(11, 1, -1)))
    return "".join(map(str, values))


def cnpj(twelve):
    # A letter counts as what it is in ASCII, less 48.
    values = [ord(character) - 48 for character in twelve]
    first = check_digit(values, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
    second = check_digit([*values, first], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
    return f"{twelve}{first}{second}"


CPF = digits(9).filter(lambda nine: len(set(nine)) > 1).map(cpf)
CNPJ = text(string.digits + string.ascii_uppercase, 12).filter(lambda twelve: len(set(twelve)) > 1).map(cnpj)
LABEL = text(string.ascii_lowercase + string.digits, 1, 20)
EMAIL = st.builds("{}@{}.com".format, LABEL, LABEL)
URL = st.builds("https://{}.invalid/{}".format, LABEL, LABEL)
UUID = st.uuids().map(str)
DAY = st.dates()
PHONE = st.builds("+{}{}".format, st.sampled_from("123456789"), digits(7, 14))
CENTS = st.one_of(st.integers(1, 5000), st.integers(1, 999_999_999_999))
AREA_CODES = (
    "11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 66 "
    "67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99"
).split()
VISIBLE = "".join(map(chr, range(33, 127)))


def strategies(known):
    """A strategy for each format that has a rule of its own; `known` are identifiers that lead to something."""

    def or_known(name, others):
        return st.one_of(st.sampled_from(known[name]), others) if known.get(name) else others

    return {
        "agencia": digits(1, 4),
        "celular": st.builds("{}9{}".format, st.sampled_from(AREA_CODES), digits(8)),
        "cep": digits(8),
        "chave-pix": or_known("chaves", st.one_of(CPF, CNPJ, PHONE, EMAIL, UUID)),
        "cnpj": CNPJ,
        "codigo-banco": st.one_of(digits(3), text(string.digits + string.ascii_uppercase, 8)),
        "codigo-municipio": st.builds("{}{}".format, st.sampled_from(STATE_CODES), digits(5)),
        "conta": digits(3, 20),
        "cpf": CPF,
        "cpf-cnpj": st.one_of(CPF, CNPJ),
        "data-br": DAY.map(lambda day: day.strftime("%d/%m/") + f"{day.year:04}"),
        "date": st.one_of(st.sampled_from(["2026-01-01", "2026-02-01"]), DAY.map(str)),
        "email": EMAIL,
        "end-to-end-id": or_known("e2eIds", text(ALPHANUMERIC, 32)),
        "evp": or_known("evps", UUID),
        "https-url": or_known("urls", URL),
        "id-devolucao": st.one_of(st.sampled_from(["D1", "D2"]), text(ALPHANUMERIC, 1, 35)),
        "id-envio": st.one_of(st.sampled_from(["E1", "E2"]), text(ALPHANUMERIC, 1, 35)),
        "idempotency-key": text(VISIBLE, 36, 72),
        "ispb": text(string.digits + string.ascii_uppercase, 8),
        "txid": or_known("txids", text(ALPHANUMERIC, 26, 35)),
        "txid-recebido": or_known("txids", text(ALPHANUMERIC, 1, 35)),
        "uf": st.sampled_from(STATES),
        "uuid": or_known("uuids", UUID),
        "valor": CENTS.map(lambda cents: f"{cents // 100}.{cents % 100:02}"),
    }
