"""One run of an engine, in a process and a folder of its own; neither outlives the run.

A crash, a panic or a hang of the engine never reaches us.
"""

from __future__ import annotations

import os
import re
import sys

from pipeline.fault import Fault
from pipeline.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

    from pipeline.pdf.engine import Engine


def convert(docx: bytes, engine: Engine, seconds: float) -> bytes:
    """What the engine makes of `docx`. Raises `Fault`."""
    import tempfile

    try:
        folder = tempfile.mkdtemp(prefix="iku-")
        try:
            with open(os.path.join(folder, "dokumen.docx"), "wb") as file:
                file.write(docx)
            reason = _run(engine.command(folder), folder, engine.TITLE, seconds)
            try:
                with open(os.path.join(folder, "dokumen.pdf"), "rb") as file:
                    return file.read()
            except FileNotFoundError:  # LibreOffice exits 0 without a file
                raise Fault(f"{engine.TITLE} selesai tanpa menghasilkan PDF{reason}.") from None
        finally:
            _remove(folder)
    except OSError as error:
        raise Fault(f"{engine.TITLE} tidak dapat dijalankan: {error.strerror}.") from error


def _run(command: list[str], folder: str, title: str, seconds: float) -> str:
    """Run to the end; returns the engine's last words (`: …`) or ''. Raises `Fault`."""
    import subprocess

    # A file, not a pipe: a child that outlives its parent would hold the pipe open for ever.
    with open(os.path.join(folder, "mesin.log"), "w+b") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            limit = f"{seconds:g}".replace(".", ",")
            raise Fault(f"{title} tidak selesai dalam {limit} detik lalu dihentikan.") from None
        finally:
            if process.returncode is None:
                _kill_tree(process)
        log.seek(0)
        lines = log.read().decode("utf-8", "replace").split("\n")
    words = [line.strip() for line in lines if line.strip() and "arning: " not in line]
    reason = f": {re.sub(r'^[A-Za-z]*Error: ', '', words[-1]).rstrip('.')}" if words else ""
    if code:
        raise Fault(f"{title} berhenti dengan kode {code}{reason}.")
    return reason


def _kill_tree(process: Popen[bytes]) -> None:
    """End the engine with all it started: soffice is only the parent of the one that works."""
    if sys.platform == "win32":
        import subprocess

        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],
            capture_output=True,
            check=False,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    else:
        import signal

        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _remove(folder: str) -> None:
    """Delete the folder; on Windows a file stays locked a moment after its process ended."""
    from shutil import rmtree
    from time import sleep

    for _ in range(20):
        rmtree(folder, ignore_errors=True)
        if not os.path.exists(folder):
            return
        sleep(0.1)
