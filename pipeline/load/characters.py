"""Characters that look like nothing, or like another one, and change everything."""

from __future__ import annotations

from pipeline.load.document import Document
from pipeline.text import Place

ORDINARY = bytes(range(ord(" "), ord("~") + 1)) + b"\n"  # nearly all that is typed
ALL = "surrogatepass"
LOOKALIKES = "\u2010\u2011\ufffd"  # printable, yet no clerk means them
KNOWN = {
    "\t": "tab; ganti dengan spasi",
    "\u00a0": "spasi tak putus (salinan dari Word); ganti dengan spasi biasa",
    "\u202f": "spasi tak putus sempit (salinan dari Word); ganti dengan spasi biasa",
    "\u200b": "spasi tanpa lebar yang tidak terlihat; hapus",
    "\u00ad": "tanda pisah lunak yang tidak terlihat (salinan dari Word); hapus",
    "\u2010": "tanda hubung lain; ganti dengan '-' biasa",
    "\u2011": "tanda hubung tak putus (salinan dari Word); ganti dengan '-' biasa",
    "\ufeff": "tanda awal berkas yang tidak terlihat; hapus",
    "\ufffd": "huruf yang sudah rusak karena penyandian; ketik ulang",
}
MAX_ALSO = 8


def odd_characters(document: Document) -> tuple[list[tuple[Place, str]], Document]:
    """One fault for each kind of odd character, and the document without them.

    A blank becomes a plain one there, a hyphen a plain hyphen, whatever else goes.
    """
    text = document.text
    rest = text.encode(errors=ALL).translate(None, ORDINARY).decode(errors=ALL)
    odd = {char for char in rest if not char.isprintable() or char in LOOKALIKES}
    if not odd:
        return [], document
    found: dict[str, list[Place]] = {}
    for index, char in enumerate(text):
        if char in odd:
            found.setdefault(char, []).append(document.place(index))
    faults = [(places[0], _message(char, places[1:])) for char, places in found.items()]
    return faults, Document(document.name, text.translate({ord(c): _plain(c) for c in found}))


def _message(char: str, also: list[Place]) -> str:
    message = f"ada karakter U+{ord(char):04X}, {KNOWN.get(char) or _kind(char)}"
    if also:
        message += f"; juga di {', '.join(f'{p.line}:{p.column}' for p in also[:MAX_ALSO])}"
    if len(also) > MAX_ALSO:
        message += f", dan {len(also) - MAX_ALSO} tempat lagi"
    return message


def _kind(char: str) -> str:
    if char.isspace():
        return "jarak yang bukan spasi biasa; ganti dengan spasi biasa"
    if "\ue000" <= char <= "\uf8ff":
        return "lambang dari fon khusus Word; ganti dengan huruf atau tanda biasa"
    return "yang tidak terlihat; hapus"


def _plain(char: str) -> str:
    if char.isspace():
        return " "
    return "-" if char in "\u2010\u2011" else ""
