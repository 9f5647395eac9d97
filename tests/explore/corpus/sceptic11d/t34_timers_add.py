import threading


class Alarm:
    def __init__(self):
        self.rings = 0

    def ring(self, loudness):
        setattr(self, 'rings', getattr(self, 'rings') + loudness)


alarm = Alarm()
timers = []
for loudness in (1, 2):
    timer = threading.Timer(0.05, alarm.ring, [loudness])
    timer.daemon = True
    timers.append(timer)

for timer in timers:
    timer.start()

for timer in timers:
    timer.join()

print('闹钟响度', alarm.rings)
if alarm.rings == 3:
    print('ok')
else:
    print('lost a ring')
