"""LibreOffice: where its program is, and how it is told to write a tagged PDF/A-2b."""

from __future__ import annotations

import os

from pipeline.fault import Fault

TITLE = "LibreOffice"
MISSING = (
    "LibreOffice tidak ditemukan; pasang dari libreoffice.org, atau isi variabel IKU_SOFFICE"
    " dengan letak berkas soffice."
)
PLACES = (
    "%ProgramW6432%\\LibreOffice\\program\\soffice.com",
    "%ProgramFiles%\\LibreOffice\\program\\soffice.com",
    "%ProgramFiles(x86)%\\LibreOffice\\program\\soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "~/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
)
# Settings of the run's own profile and not `--convert-to pdf:writer_pdf_Export:{json}`: that form
# came with LibreOffice 7.4, and its quotes would have to survive Windows.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
<prop oor:name="SelectPdfVersion" oor:op="fuse"><value>2</value></prop>
<prop oor:name="UseTaggedPDF" oor:op="fuse"><value>true</value></prop>
<prop oor:name="ExportBookmarks" oor:op="fuse"><value>true</value></prop>
</item></oor:items>
"""


def program() -> str | None:
    """The path of soffice: IKU_SOFFICE, else on the PATH, else where installers put it.

    Raises `Fault` when IKU_SOFFICE names no program.
    """
    from glob import glob
    from shutil import which

    if named := os.environ.get("IKU_SOFFICE"):
        if found := which(named):
            return found
        raise Fault(
            f"IKU_SOFFICE menunjuk “{named}”, yang tidak ada atau tidak dapat dijalankan;"
            " perbaiki atau hapus variabel itu."
        )
    installed = (
        path
        for place in PLACES
        for path in sorted(glob(os.path.expanduser(os.path.expandvars(place))), reverse=True)
    )
    for path in ("soffice", "libreoffice", *installed):
        if found := which(path):
            return found
    return None


def command(folder: str) -> list[str]:
    """The command line; its profile stands in the folder, so that runs never wait for another."""
    from pathlib import Path

    profile = Path(folder, "profil")
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    options = ["--headless", "--norestore", "--convert-to", "pdf:writer_pdf_Export", "--outdir"]
    return [
        program() or "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        *options,
        folder,
        os.path.join(folder, "dokumen.docx"),
    ]
