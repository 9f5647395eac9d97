import threading

turn = 0
cond = threading.Condition()
text = []


def printer(me, letter, rounds):
    global turn
    for _ in range(rounds):
        with cond:
            cond.wait_for(lambda: turn == me)
            text.append(letter)
            turn = (turn + 1) % 3
            cond.notify_all()


ts = [threading.Thread(target=printer, args=(i, ch, 2)) for i, ch in enumerate("ABC")]
for t in reversed(ts):
    t.start()
for t in ts:
    t.join()
print("".join(text))
