import threading

tasks = [3, 4, 5]
state = ["new"] * 3
result = [0] * 3
lock = threading.Lock()


def work():
    while True:
        with lock:
            mine = -1
            for n in range(3):
                if state[n] == "new":
                    mine = n
                    break
            if mine < 0:
                return
            state[mine] = "taken"
        result[mine] = tasks[mine] ** 2
        with lock:
            state[mine] = "done"


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(result, state)
