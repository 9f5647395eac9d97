"""Right: one counter of steps, and Condition.wait_for with a predicate."""
import threading

condition = threading.Condition()
step = 0


def work(texts, turn):
    global step
    for text in texts:
        with condition:
            condition.wait_for(lambda: step % 2 == turn)
            print(text, end="")
            step += 1
            condition.notify()


numbers = [f"{n}{n + 1}" for n in range(1, 52, 2)]
threads = [
    threading.Thread(target=work, args=(numbers, 0)),
    threading.Thread(target=work, kwargs={"texts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "turn": 1}),
]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print()
