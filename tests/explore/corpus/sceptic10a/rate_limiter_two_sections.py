# 滑动窗口限流器
import threading
import time


class SlidingWindowLimiter:
    def __init__(self, max_calls, period):
        self.max_calls = max_calls
        self.period = period
        self.count = 0
        self.lock = threading.Lock()

    def allowed(self):
        with self.lock:
            return self.count < self.max_calls

    def record(self):
        with self.lock:
            self.count += 1


limiter = SlidingWindowLimiter(3, 1.0)
passed = []


def call_api(i):
    if limiter.allowed():
        limiter.record()
        passed.append(i)
    else:
        print("请求", i, "被限流")


ts = [threading.Thread(target=call_api, args=(i,)) for i in range(6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("通过的请求数:", len(passed), "上限:", limiter.max_calls)
