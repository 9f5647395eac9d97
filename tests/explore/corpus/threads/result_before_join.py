import threading

result = None


def compute():
    global result
    result = 6 * 7


t = threading.Thread(target=compute)
t.start()
print(result + 1)
t.join()
