"""Writes finished files beside the old ones, then renames: nothing is ever half written."""

from __future__ import annotations

import os

from pipeline.fault import Fault, reason


def write(folder: str, files: dict[str, bytes], stale: tuple[str, ...] = ()) -> list[str]:
    """Put the files (name -> bytes) into `folder`, take the `stale` ones of an earlier run away.

    Returns the stale ones that were there. Raises Fault with the old files whole: no room, no
    permission, or a file still open in another program.
    """
    made: list[tuple[str, str]] = []
    path = folder
    try:
        os.makedirs(folder, exist_ok=True)
        for name in (*files, *stale):
            path = os.path.join(folder, name)
            _must_be_free(path)
        for name, content in files.items():
            path = os.path.join(folder, name)
            beside = os.path.join(folder, f".{name}.{os.getpid()}")
            made.append((beside, path))
            with open(beside, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for beside, path in made:
            os.replace(beside, path)
        return [name for name in stale if _removed(os.path.join(folder, name))]
    except PermissionError:
        raise Fault(
            f"{path}: tidak dapat ditulis; bila sedang terbuka di Word atau pembaca PDF, "
            "tutup dahulu lalu jalankan lagi"
        ) from None
    except OSError as error:
        raise Fault(f"{path}: tidak dapat ditulis ({reason(error)})") from None
    finally:
        for beside, _ in made:
            _removed(beside)


def _must_be_free(path: str) -> None:
    """Raises PermissionError now, before any file is replaced, when one is open in Word."""
    if os.path.isfile(path):
        with open(path, "r+b"):
            pass


def _removed(path: str) -> bool:
    try:
        os.remove(path)
    except FileNotFoundError:
        return False
    return True
