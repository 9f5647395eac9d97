"""The command timeout uses timer_create: not modelled either."""
import os

print(os.system("timeout 0.05 sleep 10") >> 8)
