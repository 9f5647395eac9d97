import queue
import threading

commands = queue.Queue()
lock = threading.Lock()
accounts = {'甲': 100, '乙': 0}


def teller():
    while True:
        match commands.get():
            case ('转账', src, dst, int(n)):
                with lock:
                    if accounts[src] >= n:
                        accounts[src] -= n
                        accounts[dst] += n
            case ('存款', who, int(n)) if n > 0:
                with lock:
                    accounts[who] += n
            case None | ('下班',):
                break


for c in [('转账', '甲', '乙', 30), ('存款', '甲', 10), None, ('下班',)]:
    commands.put(c)
ts = [threading.Thread(target=teller) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(accounts['甲'])
