import threading

lines = ['one', 'two', 'three']


def log():
    while lines:
        line = lines.pop(0)
        print(line)


t = threading.Thread(target=log)
t.start()
while lines:
    pass
print('bye')
t.join()
