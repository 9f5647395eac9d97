import threading
from collections import deque
window = deque()
def feed():
    for t in (1, 2, 4, 5):
        window.append(t)
        while window[0] < t - 2:
            window.popleft()
t = threading.Thread(target=feed)
t.start()
t.join()
while window[0] < 4:
    window.popleft()
print(list(window))
