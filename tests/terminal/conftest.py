"""A terminal to start programs in, a real sshd on loopback, and a library of the seeds."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from support.terminal import PATIENCE, Terminal, needed


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    """Starts programs in terminals of their own, and hangs up on them at the end."""
    started: list[Terminal] = []

    def start(command: Sequence[str], **options: object) -> Terminal:
        started.append(Terminal(command, **options))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Path:
    """A library of the five seeds with their facts, read in by the program itself."""
    folder = tmp_path_factory.mktemp("terminal") / "library"
    subprocess.run([sys.executable, "-m", "talks_index", "add", str(seeds), "--library", str(folder)], check=True, capture_output=True)
    return folder


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[Callable[[Sequence[str]], list[str]]]:
    """A real sshd on loopback; gives the command line that runs a program in a terminal through it."""
    sshd, client, keygen = needed("sshd", "ssh", "ssh-keygen")
    for key in ("host", "user"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / key], check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = tmp_path / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {tmp_path / 'host'}\nPidFile {tmp_path / 'pid'}\n"
        f"AuthorizedKeysFile {tmp_path / 'user.pub'}\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPasswordAuthentication no\n"
    )
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where sshd as root confines itself
    server = subprocess.Popen([sshd, "-D", "-e", "-f", str(config)], stderr=subprocess.PIPE)
    _wait_for_port(port, server)

    def through(command: Sequence[str]) -> list[str]:
        options = ["UserKnownHostsFile=/dev/null", "StrictHostKeyChecking=no", "LogLevel=ERROR", "IdentitiesOnly=yes"]
        quoted = " ".join("'" + word.replace("'", "'\\''") + "'" for word in command)
        return [
            client,
            "-tt",
            "-F",
            "none",
            *(f"-o{o}" for o in options),
            "-i",
            str(tmp_path / "user"),
            "-p",
            str(port),
            "127.0.0.1",
            quoted,
        ]

    yield through
    server.send_signal(signal.SIGTERM)
    server.communicate(timeout=PATIENCE)


def _wait_for_port(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    server.kill()
    pytest.fail(f"sshd did not start: {server.communicate()[1].decode(errors='replace')}")
