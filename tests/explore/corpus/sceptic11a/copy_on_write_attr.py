import threading
class State:
    count = 0
head = State()
def push():
    global head
    new = State()
    new.count = head.count + 1
    head = new
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(head.count)
