"""Inside the box: the shell that starts the program on a terminal of its own.

Run by the student's interpreter (3.8 to 3.14, standard library only) as a child of the box's first process,
never as that process itself nor as a subreaper: who inherits orphans, and whether a process group counts as
orphaned, then come out as under a login shell. It behaves as a shell does:

* a session of its own with a controlling terminal from the box's devpts, whose master goes to the grader;
* SIGTERM and the terminal's signals ignored for itself;
* the program in its own foreground process group, with default dispositions, an empty mask and nothing open
  but the terminal;
* it sees stops, takes the terminal back, and returns it on ``fg``;
* when the terminal hangs up it passes SIGHUP on to the job and leaves the terminal.

It is not trusted: the grader believes what the kernel says of the program, and only waits for this process to
come to rest.

It imports C modules only: ``signal``, ``socket`` and ``json`` would cost three times the interpreter's start.

Arguments: the control socket's descriptor, that of the pipe on which the program waits for its start, that of
Landlock's rules where there are no namespaces (else -1), the
number of words of the program's command line, those words, and its environment as NAME=VALUE. Messages to the
grader: ``tty`` with the terminal's descriptor, ``child`` (sent by the program's process before its start),
``job PID``. From the grader: ``fg``.
"""

import _signal as signal  # type: ignore[import-not-found]
import _socket
import fcntl
import os
import select
import sys
import termios


def main() -> None:
    control = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET, 0, int(sys.argv[1]))
    start = int(sys.argv[2])
    rules = int(sys.argv[3])
    words = int(sys.argv[4])
    command = sys.argv[5 : 5 + words]
    environment = dict(pair.split("=", 1) for pair in sys.argv[5 + words :])

    os.setsid()
    master, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, b"\x18\x00\x50\x00\x00\x00\x00\x00")  # 24 rows, 80 columns
    modes = termios.tcgetattr(terminal)
    modes[0] |= 0x4000  # IUTF8: erasing takes a character back, not a byte
    termios.tcsetattr(terminal, termios.TCSANOW, modes)
    for ignored in (
        signal.SIGTERM,
        signal.SIGINT,
        signal.SIGQUIT,
        signal.SIGTSTP,
        signal.SIGTTIN,
        signal.SIGTTOU,
    ):
        signal.signal(ignored, signal.SIG_IGN)
    descriptors = memoryview(bytes(_descriptor(master)))
    control.sendmsg([b"tty"], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, descriptors)])
    os.close(master)
    if rules >= 0:
        _fence_in(rules, terminal)

    # From here on SIGCHLD and SIGHUP are only news on a pipe, so that no system call of ours is interrupted.
    news, news_end = os.pipe()
    os.set_blocking(news_end, False)
    signal.signal(signal.SIGCHLD, _nothing)
    signal.signal(signal.SIGHUP, _nothing)
    signal.set_wakeup_fd(news_end)

    own = os.getpgrp()
    program = os.fork()
    if program == 0:
        _become_program(control, start, terminal, command, environment)
    os.close(start)
    os.setpgid(program, program)
    os.tcsetpgrp(terminal, program)
    control.sendall(b"job %d" % program)

    poll = select.poll()
    poll.register(control.fileno(), select.POLLIN)
    poll.register(news, select.POLLIN)
    while True:
        ready = dict(poll.poll())
        if news in ready:
            numbers = os.read(news, 512)
            if signal.SIGHUP in numbers:
                _hang_up(program, terminal)
            _take_back(program, terminal, own)
        if control.fileno() in ready:
            message = control.recv(64)
            if not message:
                return
            if message == b"fg":
                _quietly(os.tcsetpgrp, terminal, program)
                _quietly(os.killpg, program, signal.SIGCONT)


def _fence_in(rules: int, terminal: int) -> None:
    """Without namespaces: of all terminals the program may use its own; from here on the rules hold."""
    import ctypes

    kernel = ctypes.CDLL(None, use_errno=True)
    use = 0b1100000000000110  # read, write, truncate, ioctl
    rule = ctypes.create_string_buffer(use.to_bytes(8, sys.byteorder) + _descriptor(terminal), 12)
    if kernel.syscall(445, rules, 1, rule, 0) or kernel.syscall(446, rules, 0):
        raise OSError(ctypes.get_errno(), "landlock")
    os.close(rules)


def _descriptor(number: int) -> bytes:
    return number.to_bytes(4, sys.byteorder)


def _nothing(number: int, frame: object) -> None:
    pass


def _quietly(call, *arguments) -> None:  # type: ignore[no-untyped-def]
    try:
        call(*arguments)
    except OSError:
        pass


def _become_program(control, start, terminal, command, environment) -> None:  # type: ignore[no-untyped-def]
    """In the child: default dispositions, empty mask, own group, the terminal, and wait for the word."""
    signal.set_wakeup_fd(-1)
    for number in range(1, signal.NSIG):
        if number not in (signal.SIGKILL, signal.SIGSTOP):
            try:
                signal.signal(number, signal.SIG_DFL)
            except (OSError, ValueError):
                pass  # 32 and 33 belong to the C library
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.setpgid(0, 0)
    control.sendall(b"child")
    os.read(start, 1)
    for descriptor in (0, 1, 2):
        os.dup2(terminal, descriptor)
    os.closerange(3, 1024)
    try:
        os.execve(command[0], command, environment)
    except OSError as error:
        os.write(2, ("%s: %s\n" % (command[0], error.strerror)).encode())
    os._exit(127)


def _take_back(program: int, terminal: int, own: int) -> None:
    """What a shell does when its job stopped or ended: the terminal is the shell's again."""
    try:
        pid, _ = os.waitpid(program, os.WNOHANG | os.WUNTRACED)
    except ChildProcessError:
        return
    if pid:
        _quietly(os.tcsetpgrp, terminal, own)


def _hang_up(program: int, terminal: int) -> None:
    """What a shell does when its terminal is closed, short of ending: the box would end with us."""
    _quietly(os.killpg, program, signal.SIGHUP)
    _quietly(os.killpg, program, signal.SIGCONT)
    _quietly(fcntl.ioctl, terminal, termios.TIOCNOTTY)


if __name__ == "__main__":
    main()
