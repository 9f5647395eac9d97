import queue
import threading

orders = queue.Queue()
cooked = []


def cook():
    while True:
        dish = orders.get()
        cooked.append(dish)
        orders.task_done()


for _ in range(2):
    threading.Thread(target=cook, daemon=True).start()
for dish in ("鱼", "肉", "汤"):
    orders.put(dish)
orders.join()
assert sorted(cooked) == sorted(("鱼", "肉", "汤"))
