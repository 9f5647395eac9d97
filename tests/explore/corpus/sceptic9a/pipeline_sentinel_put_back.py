import queue
import threading

N_WORKERS = 2
tasks = queue.Queue()
done = queue.Queue()


def parser():
    while True:
        line = tasks.get()
        if line is None:
            tasks.put(None)   # for my colleague
            break
        done.put(line.strip().split(","))
    done.put(None)


def writer(rows):
    finished = 0
    while finished < N_WORKERS:
        row = done.get()
        if row is None:
            finished += 1
        else:
            rows.append(row)


rows = []
threads = [threading.Thread(target=parser) for _ in range(N_WORKERS)]
threads.append(threading.Thread(target=writer, args=(rows,)))
for t in threads:
    t.start()
for line in ["a,b\n", "c,d\n", "e,f\n"]:
    tasks.put(line)
tasks.put(None)
for t in threads:
    t.join()
assert sorted(rows) == [["a", "b"], ["c", "d"], ["e", "f"]]
print("rows", len(rows))
