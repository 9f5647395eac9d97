import threading

lock = threading.Lock()


def next_number(mine):
    with open("number", "r+") as f:
        with lock:
            number = int(f.readline())
            f.seek(0)
            print(number + 1, file=f, flush=True)
        mine.append(number)


with open("number", "w") as f:
    print(0, file=f)
first, second = [], []
ts = [threading.Thread(target=next_number, args=(mine,)) for mine in (first, second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(first + second))
