"""Prepare everything calftimer needs, then start the program or its tests, draw its pictures, or gather its texts.

    python packaging/bootstrap.py run  [arguments for calftimer]
    python packaging/bootstrap.py test [arguments for pytest]
    python packaging/bootstrap.py screenshots [arguments for packaging/screenshots.py]
    python packaging/bootstrap.py translations [arguments for packaging/translations.py]

Only the standard library is used, because this runs before anything is installed. The first run fills
.venv and, on Linux, installs missing system packages where that needs no password; later runs find the
stamp in .venv and start at once. Failures that can be expected end with one message and exit code 1.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "calftimer-stamp.json"
ENSUREPIP, FONT, PYATSPI = "Python's ensurepip module", "a TrueType font", "pyatspi"
SCRIPTS = ("screenshots", "translations")
SYSTEM_PYTHON = "/usr/bin/python3"  # it alone sees the pyatspi of the distribution

# What must be found on Linux, and the package that holds it for each of these three package managers. It is
# what "ldd" asks for on Qt's xcb and wayland plugins and what miniaudio loads, without the libraries that one
# in the table needs itself: libxcb-cursor.so.0, say, does not load without libxcb-image.so.0.
MANAGERS = ("apt", "dnf", "pacman")
PARTS = {
    ENSUREPIP: (f"python3.{sys.version_info[1]}-venv", "python3", "python"),
    FONT: ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libasound.so.2": ("libasound2", "alsa-lib", "alsa-lib"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs", "libpulse"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
# What only tests use: commands, and the accessibility bus with its Python; a test whose tool is missing skips itself.
TEST_TOOLS = {
    "Xvfb": ("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    "xdotool": ("xdotool", "xdotool", "xdotool"),
    "pulseaudio": ("pulseaudio", "pulseaudio", "pulseaudio"),
    "parec": ("pulseaudio-utils", "pulseaudio-utils", "libpulse"),
    "dbus-daemon": ("dbus", "dbus-daemon", "dbus"),
    PYATSPI: ("python3-pyatspi", "python3-pyatspi", "python-atspi"),
}
# Debian 13 and Ubuntu 24.04, the first of their kind with glibc 2.39, renamed these for 64-bit time.
RENAMED = {"libasound2": "libasound2t64", "libglib2.0-0": "libglib2.0-0t64"}
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
# One after the other: tests that need neither sound nor screen, one at a time more than there are cores, for a third
# of their time they wait for disks, timers and processes, and in the order of tests/conftest.py; those that hear and
# see the program, two at a time, for they mostly wait; and those that burden the whole machine, alone. The folder is
# named, for collecting all tests takes as long as ten of them.
ROUNDS = (
    ("-n", str(CORES + 1), "--dist", "loadfile", "--no-loadscope-reorder", "-m", "not e2e and not benchmark"),
    ("tests/e2e", "-n", "2", "--dist", "worksteal", "-m", "e2e and not burden"),
    ("tests/e2e", "-m", "e2e and burden"),
)
# The command as a person types it, and what is added where nobody is there to answer. "--no-remove":
# a test tool must never cost somebody the sound server they use.
INSTALL = {
    "apt": ("apt-get install --no-install-recommends", "-y --no-remove -o DPkg::Lock::Timeout=60"),
    "dnf": ("dnf install", "-y"),
    "pacman": ("pacman -S --needed", "--noconfirm"),
}


def refuse_old_python(version: tuple[int, int]) -> None:
    """Stop when this Python is older than the program allows."""
    if version < OLDEST_PYTHON:
        raise SystemExit(
            f"calftimer needs Python 3.{OLDEST_PYTHON[1]} or newer, and this is {version[0]}.{version[1]}. "
            "Install a newer one and name it, for example: make run PYTHON=python3.12"
        )


def present(part: str) -> bool:
    """Tell whether this machine has a library, a font, ensurepip, pyatspi or a command."""
    if part == ENSUREPIP:
        importlib.invalidate_caches()
        return importlib.util.find_spec("ensurepip") is not None
    if part == FONT:
        folders = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
        return any(any(Path(folder).expanduser().rglob("*.[oOtT][tT][fFcC]")) for folder in folders)
    if part == PYATSPI:
        look = "import importlib.util, sys; sys.exit(importlib.util.find_spec('pyatspi') is None)"
        return Path(SYSTEM_PYTHON).exists() and not subprocess.call([SYSTEM_PYTHON, "-c", look])
    if ".so." in part:
        with contextlib.suppress(OSError):
            return bool(ctypes.CDLL(part))
        return False
    return shutil.which(part) is not None


def package_manager(os_release: dict[str, str] | None = None) -> str | None:
    """Name the package manager of this distribution, or of the one described; None if not of the three."""
    with contextlib.suppress(OSError):
        os_release = os_release or platform.freedesktop_os_release()
    words = " ".join((os_release or {}).get(key, "") for key in ("ID", "ID_LIKE")).split()
    families = {"debian": "apt", "ubuntu": "apt", "fedora": "dnf", "rhel": "dnf", "arch": "pacman"}
    return next((families[word] for word in words if word in families), None)


def packages(parts: list[str], manager: str, libc: str = platform.libc_ver()[1]) -> list[str]:
    """Name the packages that hold the parts, each once, sorted."""
    column = MANAGERS.index(manager)
    names = {{**PARTS, **TEST_TOOLS}[part][column] for part in parts}
    if manager == "apt" and [int(number) for number in (libc or "0").split(".")] >= [2, 39]:
        names = {RENAMED.get(name, name) for name in names}
    return sorted(names)


def advice(parts: list[str], manager: str | None) -> str:
    """Say how a person installs the missing parts."""
    if manager is None:
        return "Install the packages that hold these parts, then try again:\n  " + ", ".join(parts)
    command = f"sudo {INSTALL[manager][0]} {' '.join(packages(parts, manager))}"
    return f"Install them with this command, then try again:\n  {command}"


def root_prefix() -> list[str] | None:
    """Give what to put before a command to run it as root unasked, None where that cannot be done."""
    if os.geteuid() == 0:
        return []
    allowed = shutil.which("sudo") and not subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    return ["sudo", "-n"] if allowed else None


def run_unattended(command: list[str]) -> None:
    """Run a package manager without questions, showing the end of its output only when it fails."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    if done.returncode:
        print(*(done.stdout + done.stderr).splitlines()[-5:], sep="\n", file=sys.stderr, flush=True)


def install(parts: list[str], tools: list[str], manager: str, prefix: list[str]) -> None:
    """Install the parts together, and each test tool alone so that one refusal spares the others."""
    print(f"Installing with {manager}: {' '.join(packages(parts + tools, manager))}", flush=True)
    prefix = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    by_hand, unattended = INSTALL[manager]
    if manager == "apt":
        run_unattended([*prefix, "apt-get", "update"])
    for group in filter(None, [parts, *([tool] for tool in tools)]):
        run_unattended([*prefix, *by_hand.split(), *unattended.split(), *packages(group, manager)])


def prepare_linux(what: str, first_time: bool) -> None:
    """Find what is lacking, install it where nobody has to be asked, and otherwise name it."""

    def lacking() -> tuple[list[str], list[str]]:
        tools = TEST_TOOLS if what == "test" else ()
        return [part for part in PARTS if not present(part)], [tool for tool in tools if not present(tool)]

    parts, tools = lacking()
    if not parts and not tools:
        return
    manager = package_manager()
    prefix = root_prefix() if manager and (parts or first_time) else None
    if manager and prefix is not None:
        install(parts, tools, manager, prefix)
        parts, tools = lacking()
    if parts:
        tried = "" if prefix is None else f"{manager} could not install them (see above): is the network there? "
        message = f"System packages that calftimer needs are missing. {tried}{advice(parts, manager)}"
        screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        if screen or what == "test" or ENSUREPIP in parts:
            raise SystemExit(message)
        print(message, file=sys.stderr, flush=True)
    if tools:
        message = f"These tools are missing, and the tests that use them skip: {', '.join(tools)}. "
        print(message + advice(tools, manager), file=sys.stderr, flush=True)


def in_venv(command: str) -> str:
    """Give the path of a command inside .venv."""
    return str(VENV / "Scripts" / f"{command}.exe" if os.name == "nt" else VENV / "bin" / command)


def base_python() -> str:
    """Give the Python that .venv is made from, also when this one is already inside .venv."""
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def wanted_stamp(what: str) -> dict[str, str]:
    """Describe the .venv that is wanted: whose Python, which place, which dependencies."""
    return {
        "python": f"{platform.python_version()} {base_python()} {ROOT}",
        "project": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),
        "what": what,
    }


def read_stamp() -> dict[str, str]:
    """Read what .venv holds; nothing where it is absent or was left half made."""
    with contextlib.suppress(OSError, ValueError):
        return json.loads(STAMP.read_text(encoding="utf-8"))
    return {}


def holds(stamp: dict[str, str], wanted: dict[str, str]) -> bool:
    """Tell whether a .venv with this stamp serves: one made for tests also runs the program."""
    return stamp in (wanted, {**wanted, "what": "test"})


def prepare_venv(wanted: dict[str, str]) -> None:
    """Fill .venv; the stamp goes first and comes back last, so a half-made .venv is never trusted."""
    clear = [] if read_stamp().get("python") == wanted["python"] else ["--clear"]
    STAMP.unlink(missing_ok=True)
    print("Installing the Python packages into .venv; the first time downloads about 110 MB.", flush=True)
    if subprocess.call([base_python(), "-m", "venv", *clear, str(VENV)]):
        raise SystemExit(f"Could not make {VENV} (the reason is above). Is there room, and may you write there?")
    pip = [in_venv("python"), "-m", "pip", "install", "--disable-pip-version-check", "--editable"]
    if subprocess.call([*pip, ".[test]" if wanted["what"] == "test" else "."], cwd=ROOT):
        raise SystemExit("pip could not install the packages (see above). Check the network, then try again.")
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")


def test_all(pytest: str) -> int:
    """Run every round of tests, also after one that failed; return 0 when all passed."""
    codes = [subprocess.call([pytest, *arguments]) for arguments in ROUNDS]
    return next((code for code in codes if code), 0)


def main(arguments: list[str]) -> int:
    """Prepare, then run calftimer, or ruff and pytest, or one of the scripts beside this one."""
    refuse_old_python(sys.version_info[:2])
    if not arguments or arguments[0] not in ("run", "test", *SCRIPTS):
        raise SystemExit(__doc__)
    what, *rest = arguments
    if what in SCRIPTS:  # they need what the program needs
        what, rest = "run", [str(ROOT / "packaging" / f"{what}.py"), *rest]
        program = "python"
    else:
        program = "calftimer" if what == "run" else "pytest"
    wanted = wanted_stamp(what)
    ready = holds(read_stamp(), wanted) and Path(in_venv("calftimer")).exists()
    if sys.platform == "linux":
        prepare_linux(what, first_time=not ready)
    if not ready:
        prepare_venv(wanted)
    command = in_venv(program)
    if what == "test":
        os.chdir(ROOT)
        if subprocess.call([in_venv("ruff"), "check", "."]):
            return 1
        if not rest:
            return test_all(command)
    if os.name == "posix":
        os.execv(command, [command, *rest])  # signals and the exit code are then the program's own
    return subprocess.call([command, *rest])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
