import { listOf } from './list-of.ts';

/** Departments that have a number and an address of their own, each with its names. */
export const departmentNames: Readonly<Record<string, readonly string[]>> = {
  sales: listOf('sales, new customers, wholesale'),
  support: listOf(
    'support, technical support, tech support, customer service, customer care, help desk, helpdesk, service desk',
  ),
  billing: listOf('billing, accounts receivable, invoicing, accounts payable, finance'),
  press: listOf('press, media, press office, media enquiries'),
  jobs: listOf('careers, jobs, recruitment, recruiting, human resources'),
  complaints: listOf('complaints, ombudsman'),
  privacy: listOf('privacy, data protection'),
  security: listOf('fraud, security'),
  claims: listOf('claims, claims team'),
  partners: listOf('partners, partnerships, affiliates, suppliers, vendors'),
  reservations: listOf('reservations, bookings'),
  emergencies: listOf('emergency, emergencies'),
};
