"""What a file may hold, what is refused and in which words, and where every character stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.fault import MAX_FAULTS, Fault, together
from pipeline.load import Mapping, Node, Sequence, load, reader
from pipeline.load.document import MAX_BYTES
from pipeline.text import Place, Text, place

PARSERS = [pytest.param(yaml.BaseLoader, id="python")]
if yaml.__with_libyaml__:
    PARSERS.append(pytest.param(yaml.CBaseLoader, id="libyaml"))

COPY = "salin baris ini:\n"


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Both parsers of PyYAML in turn; a machine may lack the faster one."""
    monkeypatch.setattr(reader, "LOADER", request.param)
    return request.param


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("load") / "a.yaml"


def write(path: Path, content: str | bytes) -> str:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def told(path: Path, content: str | bytes) -> list[str]:
    """The faults of a file, without its name: '2:4: …'."""
    name = write(path, content)
    try:
        load(name)
    except Fault as fault:
        return [message.removeprefix(f"{name}:") for message in fault.messages]
    return []


def plain(node: Node) -> Any:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.entries.items()}
    return [plain(item) for item in node.items] if isinstance(node, Sequence) else str(node)


def texts(node: Node) -> Iterator[Text]:
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from texts(item)
    else:
        for key, value in node.entries.values():
            yield key
            yield from texts(value)


def test_nothing_is_guessed(parser: Any, path: Path) -> None:
    """Numbers, dates, yes and no stay the text that was typed; comments and `---` on top go."""
    content = (
        "# catatan\n---\nangka: 19.20\nya: no\nhari: 2024-01-03\nnip: 197204241992031004\n"
        "kosong:\nlain: ~\nkutip: ' 010 '  # catatan\ndaftar:\n- 1_000\n-\n- a: b\n  c: d\n"
        "lipat: >-\n  satu\n  dua\n\nutuh: |\n  satu\n\n    dua\n  tiga\n# akhir\n"
    )
    assert plain(load(write(path, content))) == {
        "angka": "19.20",
        "ya": "no",
        "hari": "2024-01-03",
        "nip": "197204241992031004",
        "kosong": "",
        "lain": "~",
        "kutip": "010",
        "daftar": ["1_000", "", {"a": "b", "c": "d"}],
        "lipat": "satu dua",
        "utuh": "satu\n\n  dua\ntiga",
    }


def test_blanks_at_the_end_of_a_line_are_no_part_of_a_text(parser: Any, path: Path) -> None:
    root = load(write(path, "a: >-\n  satu \n  dua  tiga\nb: >-\n  empat "))
    assert plain(root) == {"a": "satu dua  tiga", "b": "empat"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_byte_order_mark_do_no_harm(end: str, path: Path) -> None:
    content = "a: satu\nb: >-\n  dua\n  tiga\n".replace("\n", end)
    root = load(write(path, content.encode("utf-8-sig")))
    assert plain(root) == {"a": "satu", "b": "dua tiga"}
    (*_, last) = texts(root)
    assert place(last, 4) == Place(str(path), 4, 3)


# One fault each: the file, where it is told, and words of the sentence.
REFUSED = {
    "kunci dua kali": ("a: 1\nb: 2\na: 3\n", "3:1", "kunci 'a' sudah tertulis di baris 1"),
    "kunci dua kali, dalam": ("a:\n  - b:\n      c: 1\n      c: 2\n", "4:7", "tertulis di baris 3"),
    "kutip lengkung": ("a: “b c”\n", "1:4", "tanda kutip lengkung"),
    "titik dua": ("b: Nomor : PER/9\nc: d\n", "1:4", "memuat ': ' harus diberi tanda kutip"),
    "titik dua di ujung": ("b: Yth.:\n", "1:4", "memuat ': '"),
    "titik dua di butir": ("- a:\n  - b: c : d\n", "2:8", "memuat ': '"),
    "titik dua, prosa": ("m:\n  - Perda Nomor : 9\n    tentang X\n", "2:5", "memuat ': '"),
    "titik dua, dua kali": ("m:\n  - Perda Nomor : a : b\n", "2:5", "memuat ': '"),
    "titik dua, lanjutan": ("m:\n  - bahwa\n    Nomor : 9\n  - b\n", "2:5", "memuat ': '"),
    "titik dua, di bawah": ("m:\n  bahwa\n  Nomor :\n", "2:3", "memuat ': '"),
    "titik dua, kutip Word": ("a: “Nomor : 9”\n", "1:4", "memuat ': '"),
    "titik dua, apostrof": ("a: Jum'at : 9\n", "1:4", "memuat ': '"),
    "tanpa spasi": ("nomor:28/I\ntanggal: 3\n", "1:1", "sesudah titik dua harus ada spasi"),
    "tanpa spasi, satu baris": ("nomor:28/I\n", "1:1", "sesudah titik dua harus ada spasi"),
    "tanpa titik dua": ("menimbang\n  - a\nb: c\n", "1:1", "sesudah kunci harus ada titik dua"),
    "butir tanpa spasi": ("m:\n  - a\n  -b\n", "3:3", "sesudah '-' harus ada spasi"),
    "butir di samping kunci": ("m: - a\n", "1:4", "butir '- …' dimulai di baris baru"),
    "butir terlalu dalam": ("m:\n  - a\n    - b\n", "3:5", "terbaca sebagai lanjutan teks"),
    "bukan apa-apa": ("a: b\nc d\n", "2:1", "bukan kunci ('kunci: …') dan bukan butir"),
    "isian di depan": ("a: {tahun}\n", "1:4", "diawali '{' harus diberi tanda kutip"),
    "isian, lalu teks": ("a: {tahun} ini\n", "1:4", "diawali '{' harus diberi tanda kutip"),
    "isian di butir": ("m:\n  - {tahun}\n", "2:5", "diawali '{'"),
    "kurawal tak tertutup": ("a: {tahun\nb: c\n", "1:4", "diawali '{'"),
    "kurung siku": ("a: [19,20, b]\n", "1:4", "diawali '['"),
    "kunci berkurung": ("{a: b}: c\n", "1:1", "diawali '{'"),
    "bintang": ("a: *b\n", "1:4", "diawali '*'"),
    "bintang, spasi": ("a: * b\n", "1:4", "diawali '*'"),
    "penanda": ("a: &b c\n", "1:4", "diawali '&'"),
    "penanda kosong": ("a: &b\n", "1:4", "diawali '&'"),
    "penanda kelompok": ("a: &b\n  c: d\n", "1:4", "penanda '&b' tidak dipakai"),
    "tag": ("a: !b c\n", "1:4", "diawali '!'"),
    "tag lain": ("a: !b!c d\n", "1:4", "diawali '!'"),
    "et": ("a: @b\n", "1:4", "diawali '@'"),
    "aksen": ("a: `b`\n", "1:4", "diawali '`'"),
    "persen": ("a: %b\n", "1:4", "diawali '%'"),
    "koma": ("a: , b\n", "1:4", "diawali ','"),
    "lebih dari": ("a: >80%\n", "1:4", "diawali '>'"),
    "lebih dari, spasi": ("a: > 80\n", "1:4", "diawali '>'"),
    "lebih dari, satu angka": ("a: >8\n", "1:4", "diawali '>'"),
    "garis tegak": ("a: |b\n", "1:4", "diawali '|'"),
    "tanya": ("a: ? b\n", "1:4", "diawali '? '"),
    "kunci daftar": ("? - a\n: b\n", "1:3", "kunci harus berupa kata"),
    "pagar": ("a: Jalan Asoka #5\nb: c\n", "1:16", "'#5' dianggap catatan"),
    "pagar di tengah": ("a: Jalan # x\n  Asoka\n", "1:4", "memuat ' #' harus diberi tanda kutip"),
    "kutip ganda terbuka": ('a: "b\nc: d\n', "1:4", 'tanda kutip " di sini tidak ditutup'),
    "kutip tunggal terbuka": ("a: 'b\nc: 'd'\n", "1:4", "tanda kutip ' di sini tidak ditutup"),
    "kutip menelan baris": ('a: "b\nc: d"\n', "1:4", 'tanda kutip " di sini tidak ditutup'),
    "kutip tertutup": ('a: "Dinas" Kesehatan\n', "1:4", "ditutup sebelum teksnya habis"),
    "tanpa baris akhir": (
        "a: 'b' c\nm:\n  - Perda Nomor : 9",
        "1:4",
        "ditutup sebelum teksnya habis",
    ),
    "miring terbalik": ('a: "C:\\dir"\n', "1:4", "garis miring terbalik"),
    "miring terbalik, sah": ('a: "b\\tc"\n', "1:6", "garis miring terbalik"),
    "baris kosong": ("a: >-\n  b\n\n  c\n", "3:1", "baris kosong di tengah teks"),
    "baris kosong, tanpa tanda": ("a: b\n  \n  c\n", "2:1", "baris kosong di tengah teks"),
    "menjorok": ("p:\n  a: b\n    c: d\n", "3:5", "4 spasi; sejajarkan dengan 'a' di baris 2"),
    "kurang menjorok": ("p:\n    a: b\n  c: d\n", "3:3", "'a' di baris 2 (4 spasi) atau 'p'"),
    "butir bergeser": ("m:\n    - a\n  - b\n", "3:3", "butir '- ' di baris 2 (4 spasi)"),
    "butir kembali": ("m:\n  - a\n- b\n", "3:1", "butir '- ' di baris 2 (2 spasi)"),
    "kunci di antara butir": ("m:\n  - a\n  b: c\n", "3:3", "sejajarkan dengan 'm' di baris 1"),
    "butir di antara kunci": ("m:\n  a: b\n  - c\n", "3:3", "butir ini tidak pada tempatnya"),
    "kunci pertama menjorok": ("  a: b\nc: d\n", "2:1", "sejajarkan dengan 'a' di baris 1"),
    "teks bergeser": ("a: >-\n   b\n  c\nd: e\n", "3:3", "diawali 2 spasi; baris di atasnya 3"),
    "teks di bawah baris kosong": ("a: >-\n\n     \n   x\n", "4:4", "tidak dapat dibaca di sini"),
    "dua dokumen": ("a: b\n---\nc: d\n", "2:1", "hapus garis '---'"),
    "akhir dokumen": ("a: b\n...\nc: d\n", "2:1", "baris '...' tidak dipakai"),
    "arahan": ("%YAML 1.2\n---\na: b\n", "1:1", "baris '%YAML 1.2' tidak dipakai"),
    "tab": ("a:\n\tb: c\n", "2:1", "U+0009, tab; ganti dengan spasi"),
    "tab di teks": ("a: b\tc\n", "1:5", "U+0009, tab"),
    "spasi tak putus": ("a:\u00a0b\nc: d\n", "1:3", "U+00A0, spasi tak putus (salinan dari Word)"),
    "tanpa lebar": ("a\u200b: b\n", "1:2", "U+200B"),
    "lunak": ("a: Ke\u00adpala\n", "1:6", "U+00AD"),
    "hubung tak putus": ("a: Undang\u2011Undang\n", "1:10", "U+2011"),
    "kendali": ("a: b\0c\n", "1:5", "U+0000"),
    "pindah baris lain": ("a: b\u2028c\n", "1:5", "U+2028"),
    "huruf rusak": ("a: b\ufffdc\n", "1:5", "U+FFFD"),
    "butir Word": ("a: \uf0b7 b\n", "1:4", "U+F0B7"),
    "banyak sekaligus": ("a: 1\u00a02\u00a03\n", "1:5", "juga di 1:7"),
    "lebih banyak lagi": ("a: " + "b\u00a0" * 12 + "c\n", "1:5", "1:21, dan 3 tempat lagi"),
    "kosong": ("", "1:1", "berkas kosong"),
    "hanya catatan": ("# a\n\n# b\n", "1:1", "berkas kosong"),
    "daftar": ("- a\n- b\n", "1:1", "berkas diawali butir"),
    "teks saja": ("“a b”\n", "1:1", "bukan kunci"),
    "teks di garis pembuka": ("--- a b\n", "1:1", "berkas tidak berisi kunci"),
    "sangat dalam": ("- " * 10_000 + "a\n", "1:25", "bertingkat lebih dari 12"),
}


@pytest.mark.parametrize(("content", "where", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(content: str, where: str, words: str, parser: Any, path: Path) -> None:
    """One fault, one sentence, at its place."""
    (message,) = told(path, content)
    assert message.startswith(f"{where}: ")
    assert words in message


def test_the_line_ready_to_copy_mends_the_fault(path: Path) -> None:
    copied = 0
    for content, _, _ in REFUSED.values():
        (message,) = told(path, content)
        _, copy, shown = message.partition(COPY)
        if copy:
            copied += 1
            first = int(message.split(":")[0]) - 1
            lines = content.split("\n")
            lines[first : first + shown.count("\n") + 1] = shown.split("\n")
            again = told(path, "\n".join(lines))
            assert not any(new.startswith(f"{first + 1}:") for new in again), (content, again)
    assert copied > 30


SHOWN = {
    "apostrof": ("a: Jum'at : 9\n", "a: 'Jum''at : 9'"),
    "kutip Word": ("a: “Nomor : 9”\n", "a: 'Nomor : 9'"),
    "isian": ("- a: {tahun} ini  # periksa\n", "- a: '{tahun} ini  # periksa'"),
    "isian sendiri": ("- a: {tahun}  # periksa\n", "- a: '{tahun}'  # periksa"),
    "lanjutan": ("m:\n  - bahwa\n    Nomor : 9;\n", "  - 'bahwa\n    Nomor : 9;'"),
    "pagar": ("a: Jalan #5\n", "a: 'Jalan #5'"),
    "kutip terbuka": ('a: "b c\nd: e\n', "a: 'b c'"),
    "kutip tertutup": ("a: 'b' c: d\n", "a: '''b'' c: d'"),
    "titik dua": ("  a:b\n", "  a: b"),
}


@pytest.mark.parametrize(("content", "lines"), SHOWN.values(), ids=SHOWN.keys())
def test_the_line_ready_to_copy(content: str, lines: str, path: Path) -> None:
    assert told(path, content)[0].partition(COPY)[2] == lines


@pytest.mark.parametrize(
    ("content", "value"),
    [
        ("a: {b}\n".replace("{b}", "'{b}'"), "{b}"),
        ("a: untuk {tahun}: ini\n".replace(": ini", ""), "untuk {tahun}"),
        ("a: pukul 08:00, https://a.go.id/b#c\n", "pukul 08:00, https://a.go.id/b#c"),
        ("a: b  # catatan\n", "b"),
        ("a: b #\n", "b"),
        ('a: "b \\"c\\" \\\\ d"\n', 'b "c" \\ d'),
        ("a: 19,20% (- 5)\n", "19,20% (- 5)"),
        ("a: >-  # catatan\n\n  b\n   c   \n\n# d\n", "b c"),
        ("a: - b\n".replace("- b", "'- b'"), "- b"),
        ("? a\n: b\n", "b"),
        ("a : b\n", "b"),
        ("a: “b” dan “c”\n", "“b” dan “c”"),
    ],
)
def test_not_refused(content: str, value: str, parser: Any, path: Path) -> None:
    assert plain(load(write(path, content))) == {"a": value}


def test_faults_are_told_together_in_the_order_of_the_file(parser: Any, path: Path) -> None:
    """Odd characters, slips at which the parser gives up, and what is refused after them."""
    content = (
        "a: Nomor : 1\nb:\u00a02\nc: {tahun} x\nd:\n  - e\n    f: g\n"
        "h: 'i\nj:k\nl: 1\nl: 2\nm: *n\n"
    )
    assert [message.split(": ")[0] for message in told(path, content)] == [
        "1:4",
        "2:3",
        "3:4",
        "5:5",
        "7:4",
        "8:1",
        "10:1",
        "11:4",
    ]


def test_tabs_do_not_make_other_lines_look_wrong(parser: Any, path: Path) -> None:
    places = [m.split(": ")[0] for m in told(path, "a:\n  b: c\n\td: e : f\n  g: h\n")]
    assert places == ["3:1", "3:5"]
    (message,) = told(path, "a:\n  b: c\n\td: e\n")
    assert "tab; ganti dengan spasi" in message


def test_a_second_key_is_refused_however_deep(parser: Any, path: Path) -> None:
    content = "".join(f"kunci {n}: 1\n" for n in range(1000)) + "kunci 7: 2\n"
    (message,) = told(path, content)
    assert message.startswith("1001:1: kunci 'kunci 7' sudah tertulis di baris 8;")


FILES = {
    "UTF-16": ("a: b\n".encode("utf-16"), "1:1: berkas tersimpan sebagai UTF-16"),
    "UTF-16 tanpa tanda": ("a: b\n".encode("utf-16-be"), "1:1: berkas tersimpan sebagai UTF-16"),
    "latin-1": ("\ufeffa: b\r\nc: dé\r\n".encode()[:-4] + b"\xe9\n", "2:5: huruf di sini"),
    "Word": (b"PK\3\4\0\0", "1:1: ini berkas Word"),
    "PDF": (b"%PDF-1.7\n", "1:1: ini berkas PDF"),
    "2 MB": (b"a: b\n" * 400_000, " berkas lebih besar dari 500.000 bita"),
}


@pytest.mark.parametrize(("content", "words"), FILES.values(), ids=FILES.keys())
def test_files_that_only_look_like_yaml(content: bytes, words: str, path: Path) -> None:
    (message,) = told(path, content)
    assert message.startswith(words)


def test_the_largest_file_is_read(path: Path) -> None:
    line = b"# " + b"x" * 97 + b"\n"
    content = (b"a: b\n" + line * (MAX_BYTES // len(line)))[:MAX_BYTES]
    assert plain(load(write(path, content))) == {"a": "b"}


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    for name, words in (
        ("tidak-ada.yaml", "tidak ditemukan"),
        ("", "ini folder"),
        ("berkas/a.yaml", "tidak dapat dibaca (ada berkas di tempat folder)"),
        ("a\0b", "bukan nama berkas"),
    ):
        with pytest.raises(Fault) as caught:
            load(str(tmp_path / name) if "\0" not in name else name)
        assert words in caught.value.messages[0]


def test_faults_beyond_the_limit_are_counted() -> None:
    places = [Place("a.yaml", line, 1) for line in range(MAX_FAULTS + 3, 0, -1)]
    fault = together([(place, "x") for place in places] + [(places[0], "x")])
    assert fault.messages[0] == "a.yaml:1:1: x"
    assert fault.messages[-1] == "… dan 3 lagi"
    assert len(fault.messages) == MAX_FAULTS + 1
    assert Fault(*"ab").messages == ("a", "b")
    assert str(Fault(*"ab")) == "a\nb"


# Places: a file is built from known words, and the place of each of their characters is known.

STYLES = ("plain", "'", '"', ">-", "|-")
LETTER = st.sampled_from("abé“")
WORD = st.builds(str.__add__, LETTER, st.text("aé'\"\\{},%#-", max_size=4))


class Built(NamedTuple):
    """A file, the value of each text in it, and where each character of that was put."""

    lines: list[str]
    values: list[str]
    places: list[list[tuple[int, int] | None]]


def put(built: Built, style: str, words: list[tuple[str, str]], margin: int, opening: str) -> None:
    """Add one text: (word, what stands before it: blanks, or a line end with blanks)."""
    escapes = {"'": {"'": "''"}, '"': {'"': '\\"', "\\": "\\\\"}}.get(style, {})
    line = opening + (style if style in ("'", '"') else "")
    if style in (">-", "|-"):
        built.lines.append(line + style)
        line = " " * margin
    value = ""
    places: list[tuple[int, int] | None] = []
    for n, (word, gap) in enumerate(words):
        if n and "\n" in gap:
            built.lines.append(line + ("" if style == "|-" else gap.split("\n")[0]))
            line = " " * (margin if style in (">-", "|-") else margin + len(gap.split("\n")[1]))
            value += "\n" if style == "|-" else " "
            places.append(None)
        elif n:
            places.extend((len(built.lines) + 1, len(line) + 1 + i) for i in range(len(gap)))
            line += gap
            value += gap
        for char in word:
            places.append((len(built.lines) + 1, len(line) + 1))
            line += escapes.get(char, char)
        value += word
    built.lines.append(line + (style if style in ("'", '"') else ""))
    built.values.append(value)
    built.places.append(places)


GAP = st.sampled_from([" ", " ", " ", "  ", "\n", "  \n", "\n  "])
TEXT = st.tuples(st.sampled_from(STYLES), st.lists(st.tuples(WORD, GAP), min_size=1, max_size=6))


@st.composite
def files(draw: st.DrawFn) -> Built:
    built = Built([], [], [])
    for n, (style, words) in enumerate(draw(st.lists(TEXT, min_size=1, max_size=5))):
        match draw(st.integers(0, 2)):
            case 0:
                put(built, style, words, 2, f"k{n}: ")
            case 1:
                built.lines.append(f"k{n}:")
                put(built, style, words, 4, "  - ")
            case _:
                built.lines.extend((f"k{n}:", "  # catatan é"))
                put(built, style, words, 6, "  - k: ")
    return built


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files())
def test_every_character_has_its_place(parser: Any, path: Path, built: Built) -> None:
    root = load(write(path, "\n".join(built.lines) + "\n"))
    read = [text for text in texts(root) if not re.fullmatch(r"k\d?", text)]
    assert [str(text) for text in read] == built.values
    for text, places in zip(read, built.places, strict=True):
        for offset, expected in enumerate(places):
            got = place(text, offset)
            assert got is not None
            assert expected in (None, (got.line, got.column)), (text, offset)


# Whatever is typed: a tree or a Fault, from both parsers the same.

FRAGMENT = st.sampled_from(
    (
        *(
            "a: b",
            "a:",
            "- a",
            "  - b: c",
            "-",
            "    c: d",
            "nomor:28",
            "'a'",
            "k: 'a",
            "b'",
            "[a, b]",
        ),
        *(
            "{tahun}",
            "k: {tahun} x",
            "  k: >-",
            "   teks",
            "- >-",
            "...",
            "---",
            "# c",
            " #5",
            "",
            "::",
        ),
        *(
            "- Nomor : 9",
            "  tentang",
            "\t",
            "a:\u00a0b",
            "&x",
            "*x y",
            "!t v",
            "? q",
            ": v",
            "-x",
            "\0",
        ),
        *(
            'k: "x" y',
            "a: - b",
            '"k": v',
            "<<: *x",
            "k: |2",
            "@x",
            'k: "\\n"',
            "“q”: “a: b”",
            "- - - x",
        ),
        *(
            "a: b: c",
            "k: a\\",
            "123",
            "a: ?",
            "?",
            ">",
            "k: >+ # c",
            'k: "b\\',
            'c"',
            "\u2028",
            "a\rb",
        ),
        *("k: &x", "k: !!str", "k: |", "a: b #5"),
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["", "", "  ", "    "]), FRAGMENT), max_size=8))
def test_any_file_is_read_or_refused(path: Path, parts: list[tuple[str, str]]) -> None:
    content = "\n".join(margin + fragment for margin, fragment in parts)
    name = write(path, content)
    results = []
    for parser in PARSERS:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reader, "LOADER", parser.values[0])
            try:
                results.append(plain(load(name)))
            except Fault as fault:
                results.append(fault.messages)
                for message in fault.messages:
                    assert re.match(re.escape(name) + r":\d+:\d+: \S|… dan \d+ lagi", message)
    trees = [result for result in results if isinstance(result, dict)]
    assert not trees or trees == [trees[0]] * len(results)


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(path: Path, content: bytes) -> None:
    told(path, content)
