"""How does a program read the grader's clock at its own speed?

A C library reads the time from the vDSO, a small library that the kernel maps into every program, without a
system call. Stopping the program at each reading is no way out: CPython >= 3.11 reads the clock at every
``lock.acquire`` (1 101 readings before the first line of a program that imports multiprocessing; a stop
costs 40 microseconds). So when a program starts, the vDSO's functions are replaced in its memory by ones that
read the program's own time: three numbers beside the code, which the observer writes when time jumps. The
pages are the process's own copy, so a child inherits them with fork. It works for every language.

The functions show ``base + (TSC - counter) / 256``: the clock stands still but for a drift of about a
hundredth, so that two readings differ and an elapsed time is not zero.

Source: vdso(7), getauxval(3); the machine code below is the output of GNU as for the listing in its comments.
Where the vDSO cannot be replaced it is taken away: then every reading is a system call, slow but right.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass

from grader.drive import kernel, processes

AT_NULL, AT_IGNORE, AT_SYSINFO_EHDR = 0, 1, 33
_DRIFT = 8

# clock_gettime(edi, rsi):  cmp edi,11; ja kernel; mov eax,0x8f3; bt eax,edi; jnc kernel; call reading;
#                           mov [rsi],rax; mov [rsi+8],rdx; xor eax,eax; ret
# kernel:                   mov eax,228; syscall; ret                     (clocks of CPU time)
# gettimeofday(rdi):        test rdi,rdi; jz nothing; mov r8,rdi; xor edi,edi; call reading; mov [r8],rax;
#                           mov eax,edx; xor edx,edx; mov ecx,1000; div ecx; mov eax,eax; mov [r8+8],rax
# nothing:                  xor eax,eax; ret
# time(rdi):                mov r8,rdi; xor edi,edi; call reading; test r8,r8; jz done; mov [r8],rax
# done:                     ret
# reading(edi):             lfence; rdtsc; shl rdx,32; or rax,rdx; sub rax,[counter]; jae later; xor eax,eax
# later:                    shr rax,8; lea rdx,[monotonic]; mov ecx,0x821; bt ecx,edi; jnc chosen;
#                           lea rdx,[realtime]
# chosen:                   add rax,[rdx]; xor edx,edx; mov ecx,1000000000; div rcx; ret
# counter, monotonic, realtime: 8 bytes each
_CODE = bytes.fromhex(
    "83ff0b7719b8f30800000fa3f8730fe84b0000004889064889560831c0c3b8e40000000f05c34885ff741e4989f831ff"
    "e82a00000049890089d031d2b9e8030000f7f189c04989400831c0c34989f831ffe8090000004d85c07403498900c30f"
    "aee80f3148c1e2204809d0482b052e000000730231c048c1e808488d1527000000b9210800000fa3f97307488d151e00"
    "000048030231d2b900ca9a3b48f7f1c3"
)
_GETTIMEOFDAY, _TIME, _DATA = 0x26, 0x4C, 0xA0


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the functions lie in the vDSO image, from its beginning."""

    clock_gettime: int
    gettimeofday: int
    time: int


@functools.lru_cache(maxsize=1)
def layout() -> Layout | None:
    """The layout of this kernel's vDSO (it is the same image in every process); None when it is unusual."""
    place = size = 0
    for line in processes.read_all("/proc/self/maps").decode().splitlines():
        if line.endswith("[vdso]"):
            low, _, high = line.split()[0].partition("-")
            place, size = int(low, 16), int(high, 16) - int(low, 16)
    if not place or os.uname().machine != "x86_64":
        return None
    image = kernel.read_memory(os.getpid(), place, size)
    found = _symbols(image)
    wanted = ("__vdso_clock_gettime", "__vdso_gettimeofday", "__vdso_time")
    if any(name not in found for name in wanted):
        return None
    (clock, length), (day, day_length), (seconds, seconds_length) = (found[name] for name in wanted)
    if length < len(_CODE) + 24 or min(day_length, seconds_length) < 5:
        return None
    return Layout(clock, day, seconds)


def _symbols(image: bytes) -> dict[str, tuple[int, int]]:
    """The functions that an ELF image exports: name -> (offset, length)."""
    try:
        (table,) = struct.unpack_from("<Q", image, 0x28)
        entry, count = struct.unpack_from("<HH", image, 0x3A)
        sections = [struct.unpack_from("<IIQQQQIIQQ", image, table + n * entry) for n in range(count)]
        for _, kind, _, _, offset, size, link, _, _, step in sections:
            if kind != 11:  # SHT_DYNSYM
                continue
            names = sections[link][4]
            found = {}
            for place in range(offset, offset + size, step):
                name, _, _, _, value, length = struct.unpack_from("<IBBHQQ", image, place)
                end = image.index(b"\0", names + name)
                found[image[names + name : end].decode()] = (value, length)
            return found
    except (struct.error, ValueError, IndexError):
        pass
    return {}


def install(task: int, numbers: bytes) -> int | None:
    """Put the clock into a program that is stopped at its exec.

    Args:
        task: the program.
        numbers: the three numbers, from ``numbers()``.

    Returns:
        the address of the numbers in the program, or None when readings will be system calls.
    """
    stack = int(kernel.registers(task).rsp)
    found = _auxiliary(task, stack)
    if found is None:
        return None
    place, base = found
    here = layout()
    if here is not None:
        start = base + here.clock_gettime
        parts = {
            start: _CODE + numbers,
            base + here.gettimeofday: _jump(here.gettimeofday, here.clock_gettime + _GETTIMEOFDAY),
            base + here.time: _jump(here.time, here.clock_gettime + _TIME),
        }
        if all(_overwrite(task, address, code) for address, code in parts.items()):
            return start + _DATA
    kernel.write_memory(task, place, struct.pack("Q", AT_IGNORE))
    return None


def update(process: int, address: int, numbers: bytes) -> None:
    """Set a running program's clock: the numbers after the first, each of which is written at once."""
    _overwrite(process, address + 8, numbers[8:])


def reading_code(address: int) -> int:
    """Where the code begins by which a program reads its clock, given the address of its numbers."""
    return address - _DATA


def use_the_kernel(process: int, address: int) -> None:
    """Make a running program ask the kernel for the time again: a jump to the code's system call."""
    _overwrite(process, address - _DATA, b"\xeb\x1c")


def numbers(counter: int, monotonic: int, realtime: int) -> bytes:
    """The three numbers as they stand in memory: a TSC value, and what the clocks showed then (ns)."""
    return struct.pack("QQQ", counter & ((1 << 64) - 1), monotonic, realtime)


def drift(counter: int) -> int:
    """Nanoseconds that the program's clock has gone on by itself since a TSC value."""
    return max(0, cycles() - counter) >> _DRIFT


def _jump(source: int, target: int) -> bytes:
    return b"\xe9" + struct.pack("<i", target - (source + 5))


def _overwrite(process: int, address: int, data: bytes) -> bool:
    """Write into memory that the process itself may only read (/proc/P/mem, as debuggers do)."""
    try:
        descriptor = os.open(f"/proc/{process}/mem", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return os.pwrite(descriptor, data, address) == len(data)
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _auxiliary(task: int, stack: int) -> tuple[int, int] | None:
    """Where on a new program's stack AT_SYSINFO_EHDR stands, and the address of its vDSO."""
    data = b""
    for line in processes.read_all(f"/proc/{task}/maps").decode().splitlines():
        low, _, high = line.split()[0].partition("-")
        if int(low, 16) <= stack < int(high, 16):
            data = kernel.read_memory(task, stack, min(int(high, 16) - stack, 1 << 21))
    words = memoryview(data[: len(data) // 8 * 8]).cast("Q")
    if not len(words):
        return None
    place = 1 + words[0] + 1  # argc, argv, NULL
    while place < len(words) and words[place]:
        place += 1
    place += 1
    while place + 1 < len(words) and words[place] != AT_NULL:
        if words[place] == AT_SYSINFO_EHDR:
            return stack + place * 8, words[place + 1]
        place += 2
    return None


@functools.lru_cache(maxsize=1)
def _reader() -> Callable[[], int] | None:
    if os.uname().machine != "x86_64":
        return None
    # lfence; rdtsc; shl rdx,32; or rax,rdx; ret
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(bytes.fromhex("0faee80f3148c1e2204809d0c3"))
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    function = ctypes.CFUNCTYPE(ctypes.c_uint64)(address)
    function.page = page  # type: ignore[attr-defined]  # keeps the code mapped
    return function


def cycles() -> int:
    """The processor's time stamp counter; 0 where there is none."""
    function = _reader()
    return int(function()) if function is not None else 0
