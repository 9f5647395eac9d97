"""What does the filter answer to each call? Its program is run here, by hand, on both architectures."""

from __future__ import annotations

import errno
import struct

import pytest

from grader.box.calls import policy

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
X86, ARM, I386 = 0xC000003E, 0xC00000B7, 0x40000003
EPERM, ENOSYS = ERRNO | errno.EPERM, ERRNO | errno.ENOSYS


def answer(machine: str, number: int, *arguments: int, architecture: int = 0) -> int:
    """What the filter of a machine answers to a call."""
    program = policy(machine)
    assert program is not None
    seen = struct.pack("iIQ", number, architecture or (X86 if machine == "x86_64" else ARM), 0)
    seen += struct.pack("6Q", *arguments, *([0] * (6 - len(arguments))))
    lines = list(struct.iter_unpack("HBBI", program))
    place = accumulator = 0
    while True:
        code, yes, no, value = lines[place]
        place += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("I", seen, value)
            case 0x15:
                place += yes if accumulator == value else no
            case 0x35:
                place += yes if accumulator >= value else no
            case 0x45:
                place += yes if accumulator & value else no
            case 0x06:
                return int(value)
            case _:
                raise AssertionError(f"an instruction that is not expected: {code:#x}")


@pytest.mark.parametrize(
    ("machine", "numbers"),
    [
        # read write mmap rt_sigaction rt_sigprocmask pipe select nanosleep fork vfork execve wait4 kill
        # shmget socket clone futex tgkill waitid pipe2 openat mq_open pidfd_send_signal
        (
            "x86_64",
            (0, 1, 9, 13, 14, 22, 23, 35, 57, 58, 59, 61, 62, 29, 41, 56, 202, 234, 247, 293, 257, 240, 424),
        ),
        # read write mmap rt_sigaction rt_sigprocmask pselect6 nanosleep execve wait4 kill shmget socket clone
        ("aarch64", (63, 64, 222, 134, 135, 72, 101, 221, 260, 129, 194, 198, 220, 98, 131, 95, 59, 56, 424)),
    ],
)
def test_the_calls_of_homework_are_free(machine: str, numbers: tuple[int, ...]) -> None:
    assert {number: answer(machine, number) for number in numbers} == dict.fromkeys(numbers, ALLOW)


@pytest.mark.parametrize(
    ("machine", "number", "arguments", "expected"),
    [
        ("x86_64", 165, (), EPERM),  # mount
        ("aarch64", 40, (), EPERM),
        ("x86_64", 101, (), EPERM),  # ptrace
        ("aarch64", 117, (), EPERM),
        ("x86_64", 272, (), EPERM),  # unshare
        ("x86_64", 435, (), ENOSYS),  # clone3: the C library falls back to clone
        ("x86_64", 425, (), ENOSYS),  # io_uring_setup
        ("x86_64", 206, (), ENOSYS),  # io_setup
        ("x86_64", 0x40000000 + 39, (), ENOSYS),  # x32
        ("x86_64", 56, (0x10000000 | 17,), EPERM),  # clone into a user namespace
        ("x86_64", 56, (0x00800000 | 17,), EPERM),  # clone past a tracer
        ("x86_64", 56, (0x003D0F00,), ALLOW),  # what pthread_create asks for
        ("x86_64", 16, (0, 0x5412), EPERM),  # TIOCSTI
        ("x86_64", 16, (0, 0x1_0000_5412), EPERM),  # of which the kernel reads the lower half alone
        ("x86_64", 16, (0, 0x5413), ALLOW),  # TIOCGWINSZ
        ("x86_64", 157, (22, 2), EPERM),  # a filter of one's own
        ("x86_64", 157, (15,), ALLOW),  # a name of one's own
        ("x86_64", 317, (1, 8), EPERM),  # a listener for calls
        ("x86_64", 317, (1, 0), ALLOW),  # the observer's own filter comes that way
    ],
)
def test_what_no_homework_needs_is_refused(
    machine: str, number: int, arguments: tuple[int, ...], expected: int
) -> None:
    assert answer(machine, number, *arguments) == expected


def test_foreign_architectures_end_the_program() -> None:
    assert answer("x86_64", 20, architecture=I386) == KILL
    assert answer("aarch64", 20, architecture=0x40000028) == KILL


def test_an_unknown_machine_has_no_filter() -> None:
    assert policy("riscv64") is None
