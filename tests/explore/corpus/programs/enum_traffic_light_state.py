import enum
import threading


class Light(enum.Enum):
    RED = 0
    GREEN = 1

    def next(self):
        return Light(1 - self.value)


state = Light.RED
cv = threading.Condition()
passed = []


def light():
    global state
    for _ in range(3):
        with cv:
            state = state.next()
            cv.notify_all()


def car(n):
    with cv:
        cv.wait_for(lambda: state is Light.GREEN)
        passed.append(n)


ts = [threading.Thread(target=car, args=(n,)) for n in range(2)] + [threading.Thread(target=light)]
for t in ts: t.start()
for t in ts: t.join()
print(len(passed))
