import time
from datetime import datetime, timedelta

end = datetime.now() + timedelta(seconds=3)
rounds = 0
while datetime.now() < end:
    time.sleep(1)
    rounds += 1
print(rounds)
