"""What stands on the terminal, and what is typed there?

The grader's end of the program's pseudo-terminal. pexpect reads and writes it; it does not fork and its
delays are switched off. What the master delivers is the truth about what was printed.

Fences. What is written to either side of a pseudo-terminal goes through a kernel work queue: right after
``\\x03`` is written to the master the signal is not always pending yet. A signal key is therefore sent with
``ioctl(TIOCSIG)``, which is synchronous, when the terminal would make a signal of it; anything else is
followed by ``poll()`` and ``FIONREAD`` on the slave, which wait for the queue and for the echo. ``poll()`` on
the master waits the other way.
"""

from __future__ import annotations

import codecs
import fcntl
import os
import select
import signal
import sys
import termios
from collections.abc import Callable
from typing import TYPE_CHECKING

import pexpect
from pexpect.spawnbase import SpawnBase

if TYPE_CHECKING:
    _Spawn = SpawnBase[str]  # generic for type checkers only
else:
    _Spawn = SpawnBase

#: Bytes taken from the master at once; a pseudo-terminal's buffer holds about 4 KiB.
_CHUNK = 65536
_TIOCSIG = 0x40045436
#: Bytes that a terminal takes while nobody reads (N_TTY_BUF_SIZE); more is neither kept nor shown.
_LINE = 4096
#: Milliseconds for an echo where lines are typed ahead; it does not come while the output is held (Ctrl-S).
_ECHO = 1_000


class Terminal(_Spawn):
    """The program's terminal, seen from outside.

    Args:
        master: descriptor of the pseudo-terminal's master, which the terminal owns from now on.
        advance: lets the program run until it has printed something or can print nothing more without
            something from outside; returns whether it printed.
        ended: whether no task of the program is left.
    """

    def __init__(self, master: int, advance: Callable[[], bool], ended: Callable[[], bool]) -> None:
        super().__init__(timeout=None, encoding="utf-8", codec_errors="replace")
        self.child_fd = master
        self.closed = False
        self.delaybeforesend = None
        self.delayafterread = None
        self._advance = advance
        self._ended = ended
        self._slave = _open_slave(master)
        self._unread = ""
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._return = False
        self.received = 0
        os.set_blocking(master, False)
        self._output = select.poll()
        self._output.register(master, select.POLLIN)
        self._input = select.poll()
        self._input.register(self._slave, select.POLLIN)

    # --- for the engine ---

    def drain(self) -> str:
        """Everything that was printed since the last time, and that all of it: the queue is waited for."""
        if self.closed:
            return ""
        found = bytearray()
        while self._output.poll(0):
            try:
                part = os.read(self.child_fd, _CHUNK)
            except (BlockingIOError, OSError):
                break
            if not part:
                break
            found += part
        self.received += len(found)
        text = self._as_printed(bytes(found)) if found else ""
        self._unread += text
        return text

    def _as_printed(self, received: bytes) -> str:
        """The terminal's CR-LF is the program's LF; a character cut in two is kept for the next time."""
        text = self._decode(received)
        if self._return:
            text = "\r" + text
        self._return = text.endswith("\r")
        if self._return:
            text = text[:-1]
        return text.replace("\r\n", "\n")

    def press(self, typed: bytes) -> bool:
        """Press a key, with the fence; whether it was a key of which the terminal made a signal."""
        number = self._signal_of(typed)
        if number is not None:
            if not termios.tcgetattr(self._slave)[3] & 0x80:  # NOFLSH
                termios.tcflush(self._slave, termios.TCIFLUSH)
            modes = termios.tcgetattr(self._slave)
            fcntl.ioctl(self.child_fd, _TIOCSIG, number)
            if modes[0] & termios.IXON:
                self._write(modes[6][termios.VSTART])  # a signal key also ends what Ctrl-S began
            return True
        self._write(typed)
        return False

    def _write(self, typed: bytes) -> None:
        unread = self._unread_by_program()
        fits = unread + len(typed) < _LINE
        while typed:
            try:
                typed = typed[os.write(self.child_fd, typed) :]
            except BlockingIOError:
                break  # the program does not read and the line is full, as at a real terminal
        self._let_it_come(ahead=unread > 0 and fits)

    def _let_it_come(self, ahead: bool) -> None:
        """Wait until the line discipline has taken what was typed, and shown it.

        That is the work of a thread of the kernel. ``poll`` waits for all of it, but only while there is
        nothing to read (n_tty_poll); and a line can be read before its echo is out (n_tty_receive_buf_common:
        2 of 150 runs beside one busy loop). FIONREAD waits for whoever holds the line's settings, as the
        receiver does until the echo is out.

        Args:
            ahead: whether there was something to read before, with room for more.
        """
        self._input.poll(0)
        if ahead and self.echoes:
            self._output.poll(_ECHO)
        self._unread_by_program()

    def _unread_by_program(self) -> int:
        """Bytes that the program could read now."""
        return int.from_bytes(fcntl.ioctl(self._slave, termios.FIONREAD, bytes(4)), sys.byteorder)

    def _signal_of(self, typed: bytes) -> int | None:
        modes = termios.tcgetattr(self._slave)
        if not modes[3] & termios.ISIG:
            return None
        keys = modes[6]
        for place, number in (
            (termios.VINTR, signal.SIGINT),
            (termios.VQUIT, signal.SIGQUIT),
            (termios.VSUSP, signal.SIGTSTP),
        ):
            if typed == keys[place] and typed != b"\0":
                return number
        return None

    @property
    def echoes(self) -> bool:
        """Whether the terminal shows what is typed."""
        return bool(termios.tcgetattr(self._slave)[3] & termios.ECHO)

    def hang_up(self) -> None:
        """Close the window: the master goes, and the kernel tells the session."""
        self.drain()
        self._close()

    def close(self, force: bool = True) -> None:
        """Give the descriptors back."""
        self._close()

    def _close(self) -> None:
        if not self.closed:
            self.closed = True
            os.close(self._slave)
            os.close(self.child_fd)
            self.child_fd = -1

    # --- for pexpect ---

    def isalive(self) -> bool:
        """Whether anybody of the program lives."""
        return not self._ended()

    def read_nonblocking(self, size: int = 1, timeout: float | None = None) -> str:
        """What was printed; lets the program go on as far as it can when nothing is there yet.

        Raises:
            pexpect.EOF: nothing more can come, the program has ended.
            pexpect.TIMEOUT: nothing more can come without something from outside.
        """
        while not self._unread:
            if not self._advance() and not self._unread:
                if self._ended():
                    self.flag_eof = True
                    raise pexpect.EOF("the program has ended")
                raise pexpect.TIMEOUT("the program is at rest; nothing more comes by itself")
        found, self._unread = self._unread[:size], self._unread[size:]
        self._log(found, "read")  # type: ignore[attr-defined]
        return found

    def send(self, text: str) -> int:
        """Type text, without waiting."""
        self._log(text, "send")  # type: ignore[attr-defined]
        typed = text.encode()
        self._write(typed)
        return len(typed)

    def sendline(self, text: str = "") -> int:
        """Type a line and Enter."""
        return self.send(text + "\r")


def _open_slave(master: int) -> int:
    """The other side of a pseudo-terminal, which may lie in another mount namespace (TIOCGPTPEER)."""
    return fcntl.ioctl(master, 0x5441, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
