from dataclasses import dataclass, replace
import threading


@dataclass(frozen=True)
class State:
    clicks: int = 0
    errors: int = 0


state = State()


def click(n):
    global state
    for i in range(n):
        if i == 1:
            state = replace(state, errors=state.errors + 1)
        else:
            state = replace(state, clicks=state.clicks + 1)


ts = [threading.Thread(target=click, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
