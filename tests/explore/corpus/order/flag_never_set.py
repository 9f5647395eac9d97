import threading

ready = False


def prepare():
    ready = True      # 忘了 global
    return ready


t = threading.Thread(target=prepare)
t.start()
while not ready:
    pass
print("go")
t.join()
