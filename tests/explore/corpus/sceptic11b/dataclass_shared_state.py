from dataclasses import dataclass, field
from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def zero():
    return Value('i', 0)


@dataclass
class State:
    done: Synchronized = field(default_factory=zero)
    failed: Synchronized = field(default_factory=zero)

    def mark(self, ok: bool) -> None:
        v = self.done if ok else self.failed
        with v:
            v.value += 1


def work(state: State) -> None:
    for k in range(3):
        match k % 3:
            case 0 | 1:
                state.mark(True)
            case _:
                state.mark(False)


if __name__ == '__main__':
    state = State()
    ps = [Process(target=work, args=(state,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('state: done', state.done.value, 'failed', state.failed.value)
