"""The cases of driver-conductor as an instructor writes them by hand: pexpect, ``sleep(1)``, a time limit.

Not part of the grader: it is what the grader is compared with. ``speed.py`` runs it inside the box, since a
program that is graded by it is not kept from anything:

    python3 by_hand.py solution.py --longest-wait 5

It is written as such scripts are: sleep a second until the program is surely ready, press the key, expect
the line for at most three seconds, and where nothing shall happen sleep another second and look. pexpect
stands as it is delivered. What cannot be seen this way (who signalled whom, who wrote a line) is not checked;
so it does less than the grader does for the same cases. It prints a line for each case.
"""

import argparse
import os
import signal
import sys
import time

import pexpect

START = "老司机,?开车了"
SPEED = "车速有点快.系好安全带"
TERMINUS = "到站了,?请下车"


class Bus:
    """One run of the program under pexpect."""

    def __init__(self, program, longest_wait):
        self.longest_wait = longest_wait
        self.seen = pexpect.spawn(sys.executable, [program], encoding="utf-8", timeout=3)
        time.sleep(1)  # until it is ready

    @property
    def driver(self):
        return self.seen.pid

    @property
    def conductor(self):
        with open(f"/proc/{self.driver}/task/{self.driver}/children") as children:
            return int(children.read().split()[0])

    def press(self, key):
        self.seen.send(key)

    def says(self, line):
        self.seen.expect(line, timeout=3)

    def wait(self, seconds):
        time.sleep(min(seconds, self.longest_wait))

    def stays_quiet(self, line=START + "|" + SPEED + "|" + TERMINUS):
        time.sleep(1)  # until it would surely have said it
        try:
            self.seen.expect(line, timeout=0)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return
        raise AssertionError(f"it said {line}")

    def is_aboard(self):
        for pid in (self.driver, self.conductor):
            with open(f"/proc/{pid}/stat") as stat:
                state = stat.read().rpartition(")")[2].split()[0]
            assert state in "RSD", f"process {pid} is in state {state}"

    def is_over(self):
        self.seen.expect(pexpect.EOF, timeout=3)

    def close(self):
        self.seen.close(force=True)


def aboard(bus):
    bus.is_aboard()


def quiet(bus):
    bus.wait(5)
    bus.stays_quiet()
    bus.is_aboard()


def start(bus):
    bus.press("\x03")
    bus.says(START)
    bus.is_aboard()


def start_again(bus):
    bus.press("\x03")
    bus.says(START)
    bus.wait(3)
    bus.press("\x03")
    bus.says(START)


def speed(bus):
    bus.press("\x1c")
    bus.says(SPEED)
    bus.is_aboard()


def speed_again(bus):
    bus.press("\x1c")
    bus.says(SPEED)
    bus.wait(3)
    bus.press("\x1c")
    bus.says(SPEED)


def speed_first(bus):
    bus.press("\x1c")
    bus.says(SPEED)
    bus.press("\x03")
    bus.says(START)


def many_times(bus):
    for _ in range(7):
        bus.press("\x03")
        bus.says(START)
    bus.is_aboard()


def conductor_int(bus):
    os.kill(bus.conductor, signal.SIGINT)
    bus.says(START)


def conductor_quit(bus):
    os.kill(bus.conductor, signal.SIGQUIT)
    bus.says(SPEED)


def driver_int(bus):
    os.kill(bus.driver, signal.SIGINT)
    bus.stays_quiet(START)
    os.kill(bus.driver, signal.SIGINT)
    bus.stays_quiet(START)
    bus.is_aboard()


def driver_quit(bus):
    os.kill(bus.driver, signal.SIGQUIT)
    bus.stays_quiet(SPEED)
    bus.is_aboard()


def conductor_tstp(bus):
    os.kill(bus.conductor, signal.SIGTSTP)
    bus.stays_quiet(TERMINUS)
    bus.is_aboard()


def driver_tstp(bus):
    os.kill(bus.driver, signal.SIGTSTP)
    bus.says(TERMINUS)
    bus.is_over()


def terminus(bus):
    bus.press("\x1a")
    bus.says(TERMINUS)
    bus.is_over()
    bus.seen.close()
    assert bus.seen.exitstatus == 0, f"exit status {bus.seen.exitstatus}, signal {bus.seen.signalstatus}"


def ride(bus):
    bus.press("\x03")
    bus.says(START)
    bus.wait(3)
    bus.press("\x1c")
    bus.says(SPEED)
    bus.wait(3)
    bus.press("\x03")
    bus.says(START)
    bus.wait(3)
    bus.press("\x1a")
    bus.says(TERMINUS)
    bus.is_over()


CASES = {
    "aboard": aboard,
    "quiet": quiet,
    "start": start,
    "start-again": start_again,
    "speed": speed,
    "speed-again": speed_again,
    "speed-first": speed_first,
    "many-times": many_times,
    "conductor-int": conductor_int,
    "conductor-quit": conductor_quit,
    "driver-int": driver_int,
    "driver-quit": driver_quit,
    "conductor-tstp": conductor_tstp,
    "driver-tstp": driver_tstp,
    "terminus": terminus,
    "ride": ride,
}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("program", help="the program that is graded")
    parser.add_argument(
        "--longest-wait", type=float, default=5, help="a case's wait is cut to so many seconds"
    )
    parser.add_argument("--only", action="append", default=[], metavar="CASE", help="this case; repeatable")
    arguments = parser.parse_args()
    failed = 0
    for name, case in CASES.items():
        if arguments.only and name not in arguments.only:
            continue
        bus = Bus(arguments.program, arguments.longest_wait)
        try:
            case(bus)
        except (pexpect.TIMEOUT, pexpect.EOF, AssertionError, OSError, IndexError) as problem:
            failed += 1
            print(
                f"{name}: failed: {str(problem).splitlines()[0] if str(problem) else type(problem).__name__}"
            )
        else:
            print(f"{name}: passed")
        finally:
            bus.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
