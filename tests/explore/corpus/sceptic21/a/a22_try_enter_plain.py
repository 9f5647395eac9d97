import threading

inside = 0


def visit():
    global inside
    inside += 1
    if inside > 1:
        inside -= 1
        return
    inside -= 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
