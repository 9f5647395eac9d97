import threading

todo, done = ["a", "b"], []
lock = threading.Lock()
bad = []


def work():
    for _ in range(2):
        done.append(todo.pop())


def check():
    with lock:
        if len(todo) + len(done) != 2:
            bad.append("lost")


ts = [threading.Thread(target=work), threading.Thread(target=check)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bad[0] if bad else "all there")
