import threading

todo = {f"file{i}": i for i in range(5)}
done = []


def worker():
    for name in ["file0", "file1", "file2", "file3", "file4"]:
        size = todo.pop(name, None)
        if size is not None:
            done.append(name)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done), todo)
