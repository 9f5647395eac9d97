# 三个线程轮流打印 ABC
import threading

turn = 0
cond = threading.Condition()
text = []


def printer(me, letter, rounds):
    global turn
    for _ in range(rounds):
        with cond:
            while turn != me:
                cond.wait()
            text.append(letter)
            turn = (turn + 1) % 3
            cond.notify()


ts = [threading.Thread(target=printer, args=(i, ch, 2)) for i, ch in enumerate("ABC")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(text))
