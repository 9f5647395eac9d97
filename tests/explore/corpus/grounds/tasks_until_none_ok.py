import threading

left = 5
done = 0
results = []
lock = threading.Lock()


def work():
    global left, done
    mine = 0
    while True:
        with lock:
            if left == 0:
                break
            left -= 1
        mine += 1
    with lock:
        done += mine
        results.append(mine)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done, sum(results))
