"""Structural pattern matching (3.10)."""
import dataclasses

state = "idle"
log = []


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


class Machine:
    __match_args__ = ("state",)
    LIMIT = 3

    def __init__(self):
        self.state = "start"
        self.count = 0

    def feed(self, command):
        global state
        match command:
            case "go" | "run" as word if self.count < Machine.LIMIT:
                self.count += 1
                self.state = word
            case ["set", *values] if values:
                self.state, *log[:] = values
            case {"state": state, **rest}:
                log.append((state, sorted(rest)))
            case Point(x=0, y=y) | Point(y, 0):
                log.append(y)
            case Machine(state):
                log.append("machine " + state)
            case Machine.LIMIT:
                log.append("limit")
            case (1, [2, state]) | (2, (3, state)):
                pass
            case None | True | -1.5:
                log.append("constant")
            case _:
                log.append(("other", state))
        return self.state, self.count, state


machine = Machine()
for command in ("go", "run", "go", "go", ["set", "a", "b", "c"], {"state": "new", "k": 1}, Point(0, 5), Point(6),
                machine, 3, (1, [2, "deep"]), (2, (3, "deeper")), None, True, -1.5, [], {}, "set"):
    print(machine.feed(command), log)
match [state, log]:
    case [str(text), [first, *_]]:
        print(text, first)
match machine:
    case Machine("a", 2):
        pass
