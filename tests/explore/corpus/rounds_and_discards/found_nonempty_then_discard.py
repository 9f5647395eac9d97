import threading

todo = {"a", "b"}
lock = threading.Lock()
done = []


def add(name):
    with lock:
        todo.add(name)


def work():
    while True:
        with lock:
            if not todo:
                break
        with lock:
            name = max(todo)
        done.append(name)
        with lock:
            todo.discard(name)


ts = [threading.Thread(target=work), threading.Thread(target=add, args=("c",))]
for t in ts:
    t.start()
for t in ts:
    t.join()
