import threading

jobs = 0


def work():
    global jobs
    while True:
        if jobs > 0:
            jobs -= 1


threading.Thread(target=work, daemon=True).start()
for _ in range(5):
    jobs += 1
while jobs > 0:
    pass
print("all jobs done")
