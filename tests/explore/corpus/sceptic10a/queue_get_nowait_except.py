import queue
import threading

tickets = queue.Queue()
for no in range(1, 11):
    tickets.put(no)

sold = {"A": [], "B": [], "C": []}


def window(name):
    while True:
        try:
            no = tickets.get_nowait()
        except queue.Empty:
            print("window", name, "closed")
            break
        sold[name].append(no)


ts = [threading.Thread(target=window, args=(n,)) for n in sold]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sum(sold.values(), [])))
