"""From nodes to a Keputusan: names the parts, collects every fault of the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from pipeline.fault import together
from pipeline.hints import Any
from pipeline.jarak import terdekat
from pipeline.load import Mapping, Node, Sequence, quoted
from pipeline.model.isian import Isian
from pipeline.model.keputusan import Keputusan
from pipeline.model.keys import HEADS, SERIES, TEXT, YEARLY, Block, Heads, Key, Yearly, absent
from pipeline.model.kolom import unprinted
from pipeline.model.read_series import read_series
from pipeline.model.series import year_in
from pipeline.pattern import pattern
from pipeline.text import Place, Text, place

EMPTY = ("", "~", "null")
BLANK_LINE = pattern(r"\n *(?=\n)")
TIGHT = pattern(r"([a-z_]+):\S")
MAX_SHOWN = 40


def read(root: Mapping, refused: Collection[tuple[Place, str]] = ()) -> Keputusan:
    """The decree that the file holds, its references filled in. Raises Fault with every fault, and
    with those `refused` when it was loaded; of a line that has one of them no more is told."""
    reader = _Reader()
    keputusan = reader.block(Keputusan, root, "")
    assert isinstance(keputusan, Keputusan)
    reader.faults += unprinted(keputusan)
    Isian(keputusan, reader.faults, reader.told).fill()
    lines = {place.line for place, _ in refused}
    faults = [*refused, *(fault for fault in reader.faults if fault[0].line not in lines)]
    if faults:
        raise together(faults)
    return keputusan


class _Reader:
    """`faults`: what is wrong, by place. `told`: the keys and series whose trouble is told, so that
    what refers to them need not be blamed too."""

    def __init__(self) -> None:
        self.faults: list[tuple[Place, str]] = []
        self.told: set[str] = set()

    def block(self, kind: type[Block], node: Node, name: str) -> Block:
        """One block; `name` is its key, '' for the whole file."""
        block = kind()
        if not isinstance(node, Mapping):
            self._no_block(kind, node, name)
            return block
        meant: set[str] = set()
        for key, (typed, value) in node.entries.items():
            if declared := kind.keys.get(key):
                setattr(block, key, self._value(declared, value, typed, key))
            else:
                meant.add(self._unknown(kind, typed, name))
        inside = f" di dalam '{name}'" if name else ""
        for key, declared in kind.keys.items():
            if declared.instead in node.entries:
                if key in node.entries:
                    typed = node.entries[key][0]
                    self._fault(typed, f"'{key}' dan '{declared.instead}' bersamaan; pilih satu")
                continue
            if declared.required and key not in node.entries:
                self.told.add(key)
                if key not in meant:
                    self._fault(node, f"kunci '{key}' belum ada{inside}; isinya {declared.about}")
        return block

    def _value(self, key: Key, node: Node, typed: Text, name: str) -> Any:
        before = len(self.faults)
        value: Any = absent(key)
        if _empty(node):
            remedy = f"tulis {key.about}" + ("" if key.required else ", atau hapus kuncinya")
            self._fault(typed, f"'{name}' kosong; {remedy}")
        elif key.kind == SERIES:
            value = read_series(node, name, self._fault, self.told)
        elif key.kind == YEARLY:
            value = self._yearly(key, node, name)
        elif key.kind == HEADS:
            value = self._heads(key, node, name)
        elif not key.many:
            value = self._one(key, node, name)
        elif isinstance(node, Sequence):
            value = tuple([self._item(key, item, name, n) for n, item in enumerate(node.items, 1)])
        elif isinstance(node, Mapping) and not _text_alone(key.kind, node):
            self._fault(
                node, f"'{name}' berisi daftar; beri '- ' di depan kunci pertama tiap butir"
            )
        else:
            self._fault(
                node, f"'{name}' berisi daftar; tulis tiap butir di baris sendiri, diawali '- '"
            )
        if len(self.faults) > before:
            self.told.add(name)
        return value

    def _yearly(self, key: Key, node: Node, name: str) -> Yearly:
        """One text under '', or a text for each year."""
        if not isinstance(node, Mapping):
            return {"": self._text(key, node, name)}
        found = {}
        for year, (typed, value) in node.entries.items():
            if year_in(year) is None:
                self._fault(
                    typed, f"'{year}' bukan tahun; di dalam '{name}' tulis '2024: nilainya'"
                )
            elif _empty(value):
                self._fault(typed, f"'{year}' kosong; tulis nilainya, atau '-' bila tidak ada")
            else:
                found[year] = self._text(key, value, year)
        return found

    def _heads(self, key: Key, node: Node, name: str) -> Heads:
        """The heading of each column, in the order of the file."""
        if not isinstance(node, Mapping):
            self._fault(node, f"'{name}' berisi 'nama kolom: KEPALA', sebaris satu kolom")
            return {}
        found = {}
        for column, (typed, value) in node.entries.items():
            if column not in key.columns:
                near = terdekat(column, key.columns)
                meant = f"maksud Anda '{near}'?" if near else f"yang ada: {', '.join(key.columns)}"
                self._fault(typed, f"kolom '{_short(column)}' tidak dikenal; {meant}")
            elif _empty(value):
                self._fault(typed, f"kepala kolom '{column}' kosong; tulis kata yang tercetak")
            else:
                found[column] = self._text(key, value, column)
        return found

    def _item(self, key: Key, node: Node, name: str, number: int) -> Any:
        if _empty(node):
            self._fault(node, f"butir ke-{number} '{name}' kosong; isi, atau hapus barisnya")
            return Text("") if key.kind == TEXT else key.kind()
        return self._one(key, node, name)

    def _one(self, key: Key, node: Node, name: str) -> Any:
        if not isinstance(key.kind, type):
            return self._text(key, node, name)
        if not _text_alone(key.kind, node):
            return self.block(key.kind, node, name)
        block: Block = key.kind()
        setattr(block, block.short, self._text(key._replace(kind=TEXT), node, name))
        return block

    def _text(self, key: Key, node: Node, name: str) -> Text:
        if not isinstance(node, Text):
            self._no_text(key, node, name)
            return Text("")
        if isinstance(key.kind, tuple) and node not in key.kind:
            *words, last = (f"'{word}'" for word in key.kind)
            words = [f"{', '.join(words)} atau {last}"] if words else [last]
            self._fault(node, f"'{name}' berisi {words[0]}, bukan '{_short(node)}'")
        if "\n" not in node:
            return node
        if blank := BLANK_LINE.search(node):
            where = place(node, blank.end())
            assert where is not None
            self.faults.append(
                (where, f"baris kosong di tengah '{name}'; hapus, atau jadikan dua butir")
            )
        return Text(node.replace("\n", " "), node.pieces)

    def _no_text(self, key: Key, node: Mapping | Sequence, name: str) -> None:
        if isinstance(node, Sequence):
            what = "tiap butirnya berisi satu teks" if key.many else "isinya satu teks"
            message = f"'{name}' bukan daftar di sini, {what}; hapus '- ' di depannya"
        elif lines := quoted(node):
            message = f"teks yang memuat ': ' harus diberi tanda kutip; salin baris ini:\n{lines}"
        else:
            message = (
                f"'{name}' berisi teks, bukan kunci-kunci; periksa titik dua dan tanda kutipnya"
            )
        self._fault(node, message)

    def _no_block(self, kind: type[Block], node: Node, name: str) -> None:
        if isinstance(node, Text) and (tight := TIGHT.match(node)) and tight[1] in kind.keys:
            self._fault(node, f"beri spasi sesudah titik dua: '{tight[1]}: …'")
            return
        needed = [key for key, declared in kind.keys.items() if declared.required] or kind.keys
        known = ", ".join(f"'{key}:'" for key in needed)
        self._fault(node, f"'{name}' berisi kunci-kunci ({known}), masing-masing di baris sendiri")

    def _unknown(self, kind: type[Block], typed: Text, name: str) -> str:
        """Say that a key is unknown; returns the key that was meant, '' when there is none near."""
        inside = f" di dalam '{name}'" if name else ""
        near = terdekat(typed, kind.keys) or ""
        if homes := [home for home in _homes(Keputusan, "", typed) if home != name][:2]:
            places = (f"di dalam '{home}'" if home else "paling kiri" for home in homes)
            remedy = f"tempatnya {' atau '.join(places)}; periksa spasi di awal barisnya"
            near = ""
        elif near:
            remedy = f"maksud Anda '{near}'?"
        else:
            remedy = f"yang dikenal: {', '.join(kind.keys)}"
        self._fault(typed, f"kunci '{_short(typed)}' tidak dikenal{inside}; {remedy}")
        return near

    def _fault(self, node: Node, message: str) -> None:
        where = place(node) if isinstance(node, Text) else node.place
        assert where is not None  # every node of a file was typed somewhere
        self.faults.append((where, message))


def _homes(kind: type[Block], name: str, word: str) -> Iterable[str]:
    """The keys whose block knows `word`, '' for the whole file; what every file has comes first."""
    found = dict.fromkeys([name] if word in kind.keys else [])
    for key, declared in sorted(kind.keys.items(), key=lambda item: not item[1].required):
        if isinstance(declared.kind, type):
            found.update(dict.fromkeys(_homes(declared.kind, key, word)))
    return list(found)


def _text_alone(kind: Any, node: Node) -> bool:
    """Whether a text is meant: always or, for a block that one may stand for, where none of its
    keys is there; 'Yth.: Kepala …' is a text without its quotes."""
    if not isinstance(kind, type) or not issubclass(kind, Block):
        return True
    keyed = isinstance(node, Mapping) and not kind.keys.keys().isdisjoint(node.entries)
    return bool(kind.short) and not keyed


def _empty(node: Node) -> bool:
    if isinstance(node, Text):
        return node in EMPTY
    return not (node.items if isinstance(node, Sequence) else node.entries)


def _short(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "…"
